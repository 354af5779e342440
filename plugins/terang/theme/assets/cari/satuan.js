// A question -> what it asks for: terang/search/satuan.py and dekat.py.
import { KELOMPOK } from "./buka.js";
import { potongan, sambung } from "../kata.js";

const PALING_PANJANG = 16;
const SENDIRI = 10;
const SINONIM = 7;
const SALAH = { 1: [7, 8], 2: [5, 6] };
const AWALAN = [7, 9];
const SATU = 4;
const DUA = 8;
const BEDA_AWAL = 6;
const TEBAKAN = 3;
const ANGKA_PANJANG = 6;
const MULAI = 3;

/** Slips between two words; more than `batas` is `batas + 1`. */
export function jarak(a, b, batas) {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let sebelum = [];
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const kini = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const ganti = lalu[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      kini[j] = Math.min(lalu[j] + 1, kini[j - 1] + 1, ganti);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        kini[j] = Math.min(kini[j], sebelum[j - 2] + 1);
      }
    }
    if (Math.min(...kini) > batas) return batas + 1;
    sebelum = lalu;
    lalu = kini;
  }
  return Math.min(lalu[b.length], batas + 1);
}

/** The nearest words and how far they are. */
export function dekat(kata, kosakata) {
  const batas = kata.length < SATU ? 0 : kata.length < DUA ? 1 : 2;
  const temu = [];
  for (const calon of batas ? kosakata : []) {
    const beda = calon[0] !== kata[0];
    if (beda && kata.length < BEDA_AWAL) continue;
    const boleh = beda ? 1 : batas;
    const jauh = jarak(kata, calon, boleh);
    if (jauh <= boleh) temu.push([jauh, beda, calon]);
  }
  temu.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  const terdekat = temu[0]?.[0] ?? 0;
  return [terdekat, temu.filter((t) => t[0] === terdekat).map((t) => t[2]).slice(0, TEBAKAN)];
}

/** The pieces that are looked at; a pasted page must not keep anybody waiting. */
function awal(semua) {
  let banyak = 0;
  const lebih = semua.findIndex((p) => (banyak += p.length) > PALING_PANJANG);
  return lebih < 0 ? semua : semua.slice(0, lebih);
}

/** First word, number of words, and the one word they may be. */
function* calon(bagian) {
  let awal = 0;
  for (const p of bagian) {
    const teks = sambung(p);
    if (teks) yield [awal, p.length, teks];
    awal += p.length;
  }
  const kata = bagian.flat();
  for (awal = 0; awal < kata.length; ) {
    let akhir = awal;
    while (akhir < kata.length && /^[0-9]+$/.test(kata[akhir])) akhir += 1;
    const teks = kata.slice(awal, akhir).join("");
    if (akhir - awal > 1 && teks.length >= ANGKA_PANJANG) yield [awal, akhir - awal, teks];
    awal = Math.max(akhir, awal + 1);
  }
}

/** Reads questions with the words of one index. */
export class Pembaca {
  constructor(bukaan) {
    this.b = bukaan;
  }

  /** What a question asks for; while somebody types, its last word may be unfinished. */
  async baca(tanya, mengetik = false) {
    const bagian = awal(potongan(tanya));
    const kata = bagian.flat();
    const dasar = kata.map((k) => this.b.akar.dasar(k));
    await this.muat(kata, dasar);
    const satu = new Map();
    for (const [awal, panjang, teks] of calon(bagian)) {
      const akar = await this.b.akarSitus(teks);
      if (!satu.has(awal) && (await this.b.istilah(akar))) satu.set(awal, [akar, panjang]);
    }
    const hasil = [];
    for (let i = 0; i < kata.length; ) {
      const gabung = satu.get(i);
      const frasa = gabung ? null : await this.frasa(kata, dasar, i);
      if (gabung) {
        const [akar] = gabung;
        hasil.push({ kata: akar, istilah: [[akar, SENDIRI]], akar, faset: "", tutup: 10 });
      } else if (frasa) {
        hasil.push(frasa[0]);
      } else if (!this.b.henti.has(kata[i])) {
        const belumSelesai = mengetik && i === kata.length - 1 && !/\s$/.test(tanya);
        hasil.push(await this.kata(kata[i], belumSelesai));
      }
      i += gabung?.[1] ?? frasa?.[1] ?? 1;
    }
    return hasil;
  }

  /** Asks for all shards at once that are needed anyway. */
  muat(kata, dasar) {
    const nama = kata.flatMap((k, i) => {
      if (this.b.henti.has(k)) return [];
      return [dasar[i], ...this.b.kelompok(k, dasar[i]).map((g) => KELOMPOK + g)];
    });
    return Promise.all(nama.map((n) => this.b.istilah(n)));
  }

  async frasa(kata, dasar, i) {
    for (const [frasa, nama] of this.b.frasa.get(dasar[i]) ?? []) {
      if (frasa.some((k, j) => k !== dasar[i + j])) continue;
      const faset = this.b.faset.has(nama) ? nama : "";
      if (faset || (await this.b.istilah(KELOMPOK + nama))) {
        const teks = kata.slice(i, i + frasa.length).join(" ");
        const istilah = [[KELOMPOK + nama, SENDIRI]];
        return [{ kata: teks, istilah, akar: "", faset, tutup: 10 }, frasa.length];
      }
    }
    return null;
  }

  async kata(kata, belumSelesai) {
    const satuan = { kata, istilah: [], akar: "", faset: "", tutup: 10 };
    await this.isi(satuan, kata, SENDIRI, SINONIM);
    if (satuan.faset) return satuan;
    for (const [nama] of satuan.istilah) if (await this.b.istilah(nama)) return satuan;
    if (!/^[a-z]+$/.test(kata)) return satuan;
    const kosakata = await this.b.kosakata();
    if (belumSelesai && kata.length >= MULAI) {
      const mulai = kosakata.filter((k) => k.startsWith(kata)).slice(0, 2 * TEBAKAN);
      if (mulai.length) return this.tebak(kata, mulai, AWALAN);
    }
    const [jauh, tebakan] = dekat(kata, kosakata);
    if (!jauh) return satuan; // nothing is near, or it is spelt right and only not in use here
    const benar = await this.tebak(tebakan[0], tebakan, SALAH[jauh]);
    return { ...benar, salah: kata };
  }

  async tebak(kata, tebakan, [bobot, tutup]) {
    const satuan = { kata, istilah: [], akar: "", faset: "", tutup };
    for (const satu of tebakan) await this.isi(satuan, satu, bobot, bobot);
    return satuan;
  }

  async isi(satuan, kata, sendiri, sinonim) {
    const akar = await this.b.akarSitus(kata);
    const kelompok = this.b.kelompok(kata, akar);
    satuan.istilah.push([akar, sendiri], ...kelompok.map((g) => [KELOMPOK + g, sinonim]));
    satuan.akar ||= akar;
    satuan.faset ||= kelompok.find((g) => this.b.faset.has(g)) ?? "";
  }
}
