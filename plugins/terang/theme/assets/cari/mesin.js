// Questions to an index, answered as `terang cari` answers them: terang/search/tanya.py.
import { Bukaan } from "./buka.js";
import { Pembaca } from "./satuan.js";

const BERDAMPINGAN = 6;
const LEMAH = 4;
const AMBANG = 40;
const TETAP = 20;
const SEKALI = 10;
const BIDANG = [
  ..."nama,nama lain,hasil,syarat,ringkasan,badan,nomor,isi".split(","),
  "nama lain", // misspellings in documents
];
const JAWAB = ["Hasil", "Syarat", "Waktu", "Biaya", "Tempat dan jam", "Mengadu"];
const FASET = { hasil: 0, syarat: 1, waktu: 2, biaya: 3, tempat: 4, jam: 4, mengadu: 5 };
const JAWAB_BIASA = [2, 3];

/** Steps through a term: [document, weight, field]. */
function* isi(istilah) {
  let nomor = 0;
  for (let i = 1; i < (istilah?.length ?? 0); i += 2) {
    nomor += istilah[i];
    yield [nomor, Math.floor(istilah[i + 1] / 16), istilah[i + 1] % 16];
  }
}

function jawab(semua, faset) {
  if (semua.length !== JAWAB.length) return semua.filter(Boolean).map((teks) => ["", teks]);
  const diminta = [...new Set(faset.filter((f) => f in FASET).map((f) => FASET[f]))];
  return (diminta.length ? diminta : JAWAB_BIASA).map((i) => [JAWAB[i], semua[i]]);
}

/** An index that answers questions. */
export class Indeks {
  static async dari(ambil) {
    return new Indeks(await Bukaan.dari(ambil));
  }

  constructor(bukaan) {
    this.b = bukaan;
    this.pembaca = new Pembaca(bukaan);
  }

  /** The best results, best first, whether there are more, and the words that were read as others. */
  async cari(tanya, banyak = 10, mengetik = false) {
    const satuan = await this.pembaca.baca(tanya, mengetik);
    const temuan = await Promise.all(satuan.map((s) => this.temuan(s)));
    const urut = await this.urut(temuan);
    const faset = satuan.map((s) => s.faset).filter(Boolean);
    const salah = satuan.filter((s) => s.salah).map((s) => [s.salah, s.kata]);
    const hasil = await this.hasil(urut, temuan, faset, banyak);
    return { hasil, salah, lagi: hasil.length === banyak && urut.length > banyak };
  }

  async temuan(satuan) {
    const nilai = new Map();
    let langka = 0;
    for (const [nama, bobot] of satuan.istilah) {
      const ada = await this.b.istilah(nama);
      if (!ada) continue;
      langka ||= ada[0] >> 1;
      for (const [nomor, satu, bidang] of isi(ada)) {
        const besar = satu * bobot;
        if (besar > (nilai.get(nomor)?.[0] ?? 0)) nilai.set(nomor, [besar, bidang]);
      }
    }
    return { satuan, langka: langka || this.b.inti.tak, nilai };
  }

  async urut(temuan) {
    const berisi = temuan.filter((t) => !t.satuan.faset);
    const jumlah = new Map();
    const tutup = new Map();
    const tambah = (peta, nomor, besar) => peta.set(nomor, (peta.get(nomor) ?? 0) + besar);
    for (const t of temuan) {
      const lemah = berisi.length > 0 && t.satuan.faset !== "";
      for (const [nomor, [besar]] of t.nilai) {
        tambah(jumlah, nomor, besar * (lemah ? LEMAH : 10));
        tambah(tutup, nomor, (TETAP + t.langka) * t.satuan.tutup * (lemah ? LEMAH : 10));
      }
    }
    for (let i = 1; i < temuan.length; i += 1) {
      const [a, b] = [temuan[i - 1].satuan.akar, temuan[i].satuan.akar];
      if (!a || !b) continue;
      for (const [nomor, besar] of isi(await this.b.istilah(`${a} ${b}`))) {
        if (jumlah.has(nomor)) tambah(jumlah, nomor, besar * BERDAMPINGAN * 10);
      }
    }
    const berat = (t) => (berisi.length && t.satuan.faset ? LEMAH : 10);
    const semua = temuan.reduce((n, t) => n + 10 * (TETAP + t.langka) * berat(t), 0);
    const nilai = (nomor) => jumlah.get(nomor) * tutup.get(nomor);
    return [...tutup]
      .filter(([, besar]) => besar * 100 >= semua * AMBANG)
      .map(([nomor]) => nomor)
      .sort((a, b) => nilai(b) - nilai(a) || a - b);
  }

  async hasil(urut, temuan, faset, banyak) {
    const hasil = new Map();
    for (let awal = 0; awal < urut.length && hasil.size < banyak; awal += SEKALI) {
      const sekali = urut.slice(awal, awal + SEKALI);
      const dokumen = await Promise.all(sekali.map((nomor) => this.b.dokumen(nomor)));
      for (const [i, [alamat, judul, jenis, milik, ...isi]] of dokumen.entries()) {
        if (hasil.has(alamat)) continue; // a page has many channels; one of them is enough
        const ada = temuan.filter((t) => t.nilai.has(sekali[i]));
        const semua = ada.map((t) => [t.satuan.kata, BIDANG[t.nilai.get(sekali[i])[1]]]);
        const sebab = [...new Map(semua.map((s) => [s.join(" "), s])).values()]; // each once
        const jenisnya = this.b.inti.jenis[jenis];
        hasil.set(alamat, { alamat, judul, jenis: jenisnya, milik, jawab: jawab(isi, faset), sebab });
      }
    }
    return [...hasil.values()].slice(0, banyak);
  }
}
