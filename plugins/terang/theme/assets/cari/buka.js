// The files of an index, loaded as far as a question needs them: terang/search/buka.py.
import { Akar } from "../kata.js";

export const KELOMPOK = "=";

/** Splits at code points, as Python compares; all terms are ASCII. */
function letak(awal, nama) {
  let kiri = 0;
  let kanan = awal.length;
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if (awal[tengah] <= nama) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri - 1;
}

/** One index. `ambil(nama)` promises the text of one of its files. */
export class Bukaan {
  static async dari(ambil) {
    return new Bukaan(ambil, JSON.parse(await ambil("inti.json")));
  }

  constructor(ambil, inti) {
    this.ambil = ambil;
    this.inti = inti;
    this.berkas = new Map();
    this.henti = new Set(inti.henti.split(" "));
    this.faset = new Set(inti.faset);
    this.akar = new Akar(inti.kecuali);
    this.kata = new Map(Object.entries(inti.kata).map(([k, v]) => [k, v.split(" ")]));
    this.frasa = new Map();
    for (const baris of inti.frasa) {
      const [kata, nama] = baris.split("=");
      const dasar = kata.split(" ");
      if (!this.frasa.has(dasar[0])) this.frasa.set(dasar[0], []);
      this.frasa.get(dasar[0]).push([dasar, nama]);
    }
  }

  json(nama) {
    if (!this.berkas.has(nama)) this.berkas.set(nama, this.ambil(nama).then(JSON.parse));
    return this.berkas.get(nama);
  }

  /** A term as the index holds it, or undefined. */
  async istilah(nama) {
    const nomor = letak(this.inti.awal, nama);
    if (nomor < 0) return undefined;
    const pecahan = await this.json(`k${nomor}.json`);
    return Object.hasOwn(pecahan, nama) ? pecahan[nama] : undefined;
  }

  /** Address, title, number of the kind, unit, answers. */
  async dokumen(nomor) {
    const isi = await this.json(`d${Math.floor(nomor / this.inti.per)}.json`);
    return isi[nomor % this.inti.per];
  }

  akarSitus(kata) {
    return this.akar.akar(kata, async (akar) => {
      const ada = await this.istilah(akar);
      return ada !== undefined && ada[0] % 2 === 1;
    });
  }

  kosakata() {
    this.semua ??= this.ambil("kosakata.txt").then((teks) => teks.split(" "));
    return this.semua;
  }

  kelompok(kata, akar) {
    const milik = (k) => this.kata.get(k) ?? [];
    return [...new Set([...milik(this.akar.dasar(kata)), ...milik(akar)])];
  }
}
