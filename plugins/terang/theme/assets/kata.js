// Words and roots as the index has them: terang/search/kata.py and akar.py, held together by a test.

const MATI = /[\u0300-\u036f'\u2018\u2019\u02bc`]/g;
const PANJANG = 40;
const LEBUR = /^[mp]e(m|ng|ny|n)(?=[aiueo])/;
const PENGGANTI = { m: ["p", ["m"]], ny: ["s", ["ny"]], n: ["", ["t", "n"]], ng: ["", ["k"]] };

/** The pieces of a text that white space parts, each cut into words. */
export function potongan(teks) {
  const rata = teks.toLowerCase().normalize("NFKD").replace(MATI, "");
  return rata
    .split(/\s+/)
    .map((p) => p.match(/[a-z0-9]+/g) ?? [])
    .filter((p) => p.length)
    .map((p) => p.map((k) => k.replace(/^rp(?=[0-9])/, "").slice(0, PANJANG)));
}

/** What the words of one piece are when written as one, or "". */
export function sambung(bagian) {
  if (bagian.length < 2) return "";
  const satu = bagian.join("");
  return satu.length <= PANJANG && new Set(bagian).size > 1 ? satu : "";
}

/** Takes a suffix off, or gives null. `awalan` is the kind of prefix that is gone: 0 for none. */
function tanpaAkhiran(kata, awalan) {
  if (kata.endsWith("an")) {
    if (awalan !== 2 && awalan !== 3 && kata.endsWith("kan")) return kata.slice(0, -3);
    return awalan === 1 ? null : kata.slice(0, -2);
  }
  if (kata.endsWith("i") && awalan <= 2 && !kata.endsWith("si")) return kata.slice(0, -1);
  return null;
}

/** Takes di-, ke-, me-, pem-, pen-, peng- or ter- off: [letters restored, rest, kind], or null. */
function tanpaAwalan(kata) {
  const awal = /^(di|ke|meng|mem|men|me|peng|pem|pen|ter)/.exec(kata)?.[1];
  if (!awal) return null;
  const sisa = kata.slice(awal.length);
  const jenis = awal === "ke" || awal.startsWith("p") ? 3 : 1;
  if (/^[mp]em$/.test(awal) && /^[aiueo]/.test(sisa)) return ["p", sisa, jenis];
  if (/^[mp]en$/.test(awal) && /^y[aiueo]/.test(sisa)) return ["s", sisa.slice(1), jenis];
  return ["", sisa, jenis];
}

/** Takes ber-, per-, be- or pe- off: [rest, kind], or null. */
function tanpaAwalanKedua(kata, awalan) {
  const awal = kata.slice(0, 2);
  if (awal !== "be" && awal !== "pe") return null;
  const sisa = kata.slice(2);
  if (sisa.startsWith("r")) return [sisa.slice(1), awal === "pe" ? 2 : 4];
  if (sisa.startsWith("lajar")) return [sisa.slice(1), awal === "pe" ? awalan : 4];
  if (awal === "pe") return [sisa, 2];
  return /^[^aiueo]er/.test(sisa) ? [sisa, 4] : null;
}

/** Snowball's Indonesian stemmer. Syllables are counted once; each part taken off costs one. */
export function pangkas(kata) {
  let suku = (kata.match(/[aiueo]/g) ?? []).length;
  if (suku <= 2) return kata;
  let isi = kata;
  const lepas = (pola) => {
    const tanpa = isi.replace(pola, "");
    if (tanpa !== isi) suku -= 1;
    isi = tanpa;
  };
  lepas(/(kah|lah|pun)$/);
  if (suku <= 2) return isi;
  lepas(/(nya|ku|mu)$/);
  if (suku <= 2) return isi;
  const pertama = tanpaAwalan(isi);
  if (pertama) {
    let [depan, sisa, awalan] = pertama;
    suku -= 1;
    if (suku <= 2) return depan + sisa;
    const tanpa = tanpaAkhiran(sisa, awalan);
    if (tanpa === null) return depan + sisa;
    suku -= 1;
    sisa = tanpa;
    if (suku > 2) sisa = tanpaAwalanKedua(sisa, awalan)?.[0] ?? sisa;
    return depan + sisa;
  }
  const kedua = tanpaAwalanKedua(isi, 0);
  if (kedua) suku -= 1;
  const [sisa, awalan] = kedua ?? [isi, 0];
  return (suku > 2 ? tanpaAkhiran(sisa, awalan) : null) ?? sisa;
}

/** Finds roots, with the exceptions of an index. */
export class Akar {
  constructor(kecuali) {
    this.kecuali = new Map();
    for (const [akar, kata] of Object.entries(kecuali)) {
      for (const satu of kata.split(" ")) this.kecuali.set(satu, akar);
    }
  }

  dasar(kata) {
    return this.kecuali.get(kata) ?? pangkas(kata);
  }

  /** Other roots the word may have; none when its root is certain. */
  pilihan(kata) {
    const lebur = LEBUR.exec(kata)?.[1];
    const akar = this.dasar(kata);
    if (this.kecuali.has(kata) || !lebur || akar === kata) return [];
    const [tertulis, asal] = PENGGANTI[lebur];
    if (!akar.startsWith(tertulis)) return [];
    const sisa = akar.slice(tertulis.length);
    const lain = asal.map((huruf) => huruf + sisa);
    if (lebur === "ng" && sisa.startsWith("e") && sisa.length > 3) lain.push(sisa.slice(1));
    return lain;
  }

  /** The root; `terbukti(akar)` promises whether it occurs on the site beyond doubt. */
  async akar(kata, terbukti) {
    const akar = this.dasar(kata);
    const lain = this.pilihan(kata);
    if (!lain.length || (await terbukti(akar))) return akar;
    for (const calon of lain) if (await terbukti(calon)) return calon;
    return akar;
  }
}
