// Which services have the words somebody typed. In: kata.json and its shards; out: a mark each.
import { Akar, potongan } from "../kata.js";

const TERBANYAK = 16;
const AWALAN = 3;

export class Kata {
  static async dari(ambil) {
    return new Kata(await ambil("kata.json"), ambil);
  }

  constructor(inti, ambil) {
    this.awal = inti.awal;
    this.henti = new Set(inti.henti.split(" "));
    this.akar = new Akar(inti.kecuali);
    this.ambil = ambil;
  }

  /** Number of the shard in which a term stands if it stands anywhere. */
  letak(istilah) {
    let [bawah, atas] = [0, this.awal.length];
    while (bawah < atas) {
      const tengah = (bawah + atas) >> 1;
      if (this.awal[tengah] <= istilah) bawah = tengah + 1;
      else atas = tengah;
    }
    return bawah - 1;
  }

  pecahan(nomor) {
    return nomor < 0 ? {} : this.ambil(`k${nomor}.json`);
  }

  async isi(akar) {
    const pecahan = await this.pecahan(this.letak(akar));
    return Object.hasOwn(pecahan, akar) ? pecahan[akar] : undefined;
  }

  /** The services with a word: by its root; only if there are none, by what begins like it. */
  async temuan(kata) {
    const akar = [this.akar.dasar(kata), ...this.akar.pilihan(kata)];
    const tepat = await Promise.all(akar.map(async (a) => this.isi(a)));
    const ada = tepat.filter(Boolean);
    if (ada.length || kata.length < AWALAN) return ada;
    const [dari, sampai] = [this.letak(kata), this.letak(`${kata}~`)];
    const nomor = Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
    const semua = await Promise.all(nomor.map((n) => this.pecahan(n)));
    return semua.flatMap((p) =>
      Object.entries(p).filter(([istilah]) => istilah.startsWith(kata)).map(([, isi]) => isi),
    );
  }

  /** A mark for every service that has all words, or null when nothing was asked; and lost words. */
  async tanda(tanya, banyak) {
    const kata = potongan(tanya).flat().slice(0, TERBANYAK).filter((k) => !this.henti.has(k));
    if (!kata.length) return { tanda: null, hilang: [] };
    const tanda = new Uint8Array(banyak).fill(1);
    const hilang = [];
    for (const [i, semua] of (await Promise.all(kata.map((k) => this.temuan(k)))).entries()) {
      const satu = new Uint8Array(banyak);
      for (const langkah of semua) {
        let nomor = 0;
        for (const l of langkah) satu[(nomor += l)] = 1;
      }
      if (!semua.length) hilang.push(kata[i]);
      for (let n = 0; n < banyak; n += 1) tanda[n] &= satu[n];
    }
    return { tanda, hilang };
  }
}
