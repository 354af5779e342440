// Which services have the chosen facets. In: inti.json (terang/search/saring.py); out: numbers.

const HURUF = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const KODE = {
  biaya: ["gratis", "berbayar", "peraturan", "tiada", "belum"],
  lama: ["hari", "minggu", "bulan", "lebih", "lain", "belum"],
  cara: ["daring", "datang", "belum"],
};
const BERTINGKAT = ["hari", "minggu", "bulan"]; // up to a month holds what takes up to a day
export const FASET = ["badan", "sasaran", "lama", "biaya", "cara"];

function bit(faset, kode) {
  const letak = KODE[faset].indexOf(kode);
  if (letak < 0) return 0;
  const bertingkat = faset === "lama" && BERTINGKAT.includes(kode);
  return bertingkat ? 2 ** (letak + 1) - 1 : 2 ** letak;
}

export class Saringan {
  constructor(inti) {
    this.inti = inti;
    this.kolom = {};
    for (const faset of Object.keys(KODE)) {
      this.kolom[faset] = Uint8Array.from(inti[faset], (huruf) => HURUF.indexOf(huruf));
    }
    this.pemilik = new Uint32Array(inti.banyak);
    let nomor = 0;
    for (const [badan, banyak] of inti.milik) {
      this.pemilik.fill(badan, nomor, nomor + banyak);
      nomor += banyak;
    }
  }

  /** A unit and those below it, as a mark by number. */
  bawahan(id) {
    const { badan } = this.inti;
    const tanda = Uint8Array.from(badan, ([nama]) => nama === id);
    for (let baru = true; baru; ) {
      baru = false;
      for (const [i, [, , induk]] of badan.entries()) {
        if (!tanda[i] && tanda[induk]) {
          tanda[i] = 1;
          baru = true;
        }
      }
    }
    return tanda;
  }

  /** A mark for every service that has one of the values. */
  tanda(faset, nilai) {
    const hasil = new Uint8Array(this.inti.banyak);
    if (faset === "badan") {
      for (const id of nilai) {
        const masuk = this.bawahan(id);
        for (let i = 0; i < hasil.length; i += 1) hasil[i] |= masuk[this.pemilik[i]];
        for (const [badan, semua] of this.inti.juga) {
          if (masuk[badan]) for (const i of semua) hasil[i] = 1;
        }
      }
    } else if (faset === "sasaran") {
      const cocok = this.inti.himpunan.map((himpunan) =>
        himpunan.length
          ? himpunan.some((i) => nilai.includes(this.inti.sasaran[i][0]))
          : nilai.includes("belum"),
      );
      for (let i = 0; i < hasil.length; i += 1) hasil[i] = cocok[this.inti.nomor[i]];
    } else {
      const topeng = nilai.reduce((semua, kode) => semua | bit(faset, kode), 0);
      const kolom = this.kolom[faset];
      for (let i = 0; i < hasil.length; i += 1) hasil[i] = kolom[i] & topeng ? 1 : 0;
    }
    return hasil;
  }

  /**
   * Numbers of the services that fit every facet of the choice, and `lain` marks if given; and by
   * facet how many would fit without it.
   */
  cocok(pilihan, lain) {
    const tanda = FASET.filter((f) => pilihan[f]?.length).map((f) => [f, this.tanda(f, pilihan[f])]);
    if (lain) tanda.push(["q", lain]);
    const nomor = [];
    const tanpa = Object.fromEntries(tanda.map(([faset]) => [faset, 0]));
    for (let i = 0; i < this.inti.banyak; i += 1) {
      let gagal = 0;
      let sebab = "";
      for (const [faset, ada] of tanda) {
        if (ada[i]) continue;
        gagal += 1;
        sebab = faset;
      }
      if (!gagal) nomor.push(i);
      else if (gagal === 1) tanpa[sebab] += 1;
    }
    for (const faset of Object.keys(tanpa)) tanpa[faset] += nomor.length;
    return { nomor, tanpa };
  }
}
