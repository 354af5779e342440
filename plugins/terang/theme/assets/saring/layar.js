// The finder as people meet it: its state lives in the address, the address in its form.
// Whatever comes from the files goes in as text; nothing is ever parsed as HTML.
import { Kata } from "./kata.js";
import { FASET, Saringan } from "./mesin.js";

const TUNDA = 250;
const SEKALI = 50;
const ada = (id) => document.getElementById(id);
const angka = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");
const terisi = (pilihan) => Object.values(pilihan).some((nilai) => nilai.length);

/** Reads files of the finder, each once; what failed is asked for again. */
function pembaca(alamat) {
  const dibaca = new Map();
  return (nama) => {
    if (!dibaca.has(nama)) {
      const isi = fetch(new URL(nama, alamat)).then((jawab) => {
        if (!jawab.ok) throw new Error(`${nama}: ${jawab.status}`);
        return jawab.json();
      });
      dibaca.set(nama, isi);
      isi.catch(() => dibaca.delete(nama));
    }
    return dibaca.get(nama);
  };
}

class Pencari {
  constructor(borang) {
    this.borang = borang;
    this.akar = new URL("../../", import.meta.url);
    this.ambil = pembaca(new URL(borang.dataset.berkas, location.href));
    this.nomor = 0;
    this.daftar = ada("daftar-saring");
    this.judul = ada("judul-hasil-saring");
    this.kabar = ada("keadaan-saring");
    this.longgar = ada("longgar-saring");
    this.lagi = ada("lagi-saring");
    borang.addEventListener("submit", async (saat) => {
      saat.preventDefault();
      await this.terap();
      if (!this.judul.hidden) this.judul.focus();
    });
    borang.addEventListener("change", (saat) => saat.target.name && this.terap());
    borang.elements.q.addEventListener("input", () => {
      clearTimeout(this.menunggu);
      this.menunggu = setTimeout(() => this.terap(), TUNDA);
    });
    ada("saring-hapus").addEventListener("click", () => {
      this.isi({});
      this.terap();
    });
    this.lagi.addEventListener("click", () => this.tambah(true).catch(() => this.gagal()));
    addEventListener("popstate", () => {
      this.isi(this.dariAlamat());
      this.terap(false);
    });
  }

  get isian() {
    return [...this.borang.elements].filter((e) => e.name);
  }

  /** What the address asks for. */
  dariAlamat() {
    const minta = new URLSearchParams(location.search);
    return Object.fromEntries(["q", ...FASET].map((f) => [f, minta.getAll(f).filter(Boolean)]));
  }

  /** What the form says. */
  dariBorang() {
    const pilihan = Object.fromEntries(["q", ...FASET].map((f) => [f, []]));
    for (const [nama, nilai] of new FormData(this.borang)) {
      const isi = nilai.trim();
      if (isi) pilihan[nama].push(isi);
    }
    return pilihan;
  }

  /** Makes the form say it; what no field knows is left out. */
  isi(pilihan) {
    for (const e of this.isian) {
      const nilai = pilihan[e.name] ?? [];
      if (e.type === "checkbox") e.checked = nilai.includes(e.value);
      else if (e.localName === "select") {
        e.value = [...e.options].some((o) => o.value === nilai[0]) ? nilai[0] : "";
      } else e.value = nilai[0] ?? "";
    }
  }

  alamat(pilihan) {
    const minta = new URLSearchParams();
    for (const [f, nilai] of Object.entries(pilihan)) for (const n of nilai) minta.append(f, n);
    const teks = String(minta);
    return teks ? `?${teks}` : location.pathname;
  }

  /** Writes the state into the address: one more step back for a choice, none for a letter. */
  catat(pilihan) {
    const alamat = this.alamat(pilihan);
    const kini = this.dariAlamat();
    if (alamat === this.alamat(kini)) return;
    const samaFaset = FASET.every((f) => String(kini[f]) === String(pilihan[f]));
    const mengetik = samaFaset && kini.q.length && pilihan.q.length;
    history[mengetik ? "replaceState" : "pushState"](null, "", alamat);
  }

  /** Shows what the form asks for. */
  async terap(catat = true) {
    clearTimeout(this.menunggu);
    this.nomor += 1;
    const nomor = this.nomor;
    const pilihan = this.dariBorang();
    if (catat) this.catat(pilihan);
    try {
      const saringan = await this.saringan();
      const { tanda, hilang } = await this.tanda(pilihan.q[0], saringan.inti.banyak);
      if (nomor !== this.nomor) return; // out of date
      const cocok = saringan.cocok(pilihan, tanda);
      this.semua = cocok.nomor;
      await this.tampil(pilihan, cocok.tanpa, hilang, saringan.inti.banyak);
    } catch {
      this.gagal();
    }
  }

  gagal() {
    this.kabar.textContent = "Pencari tidak dapat dimuat. Periksa sambungan, lalu coba lagi.";
  }

  async saringan() {
    const inti = await this.ambil("inti.json");
    this.terbuka ??= new Saringan(inti);
    return this.terbuka;
  }

  async tanda(tanya, banyak) {
    if (!tanya) return { tanda: null, hilang: [] };
    this.kata ??= await Kata.dari(this.ambil);
    return this.kata.tanda(tanya, banyak);
  }

  async tampil(pilihan, tanpa, hilang, banyak) {
    const dipilih = terisi(pilihan);
    ada("semua-layanan").hidden = dipilih;
    this.judul.hidden = !dipilih;
    this.daftar.replaceChildren();
    this.longgar.hidden = true;
    this.lagi.hidden = true;
    this.sebut(pilihan);
    if (!dipilih) this.kabar.textContent = `Semua ${angka(banyak)} layanan ditampilkan.`;
    else if (this.semua.length) {
      this.kabar.textContent = `${angka(this.semua.length)} layanan, dihitung dari ${angka(banyak)}.`;
    } else this.kosong(tanpa, hilang);
    if (dipilih) await this.tambah(false); // the answer does not wait for the lines
    ada("hasil-saring").dataset.pilihan = this.alamat(pilihan); // tells that it is done
  }

  /** What a facet is set to, in the words of the form. */
  label(faset) {
    const isian = this.isian.filter((e) => e.name === faset);
    if (faset === "q") return `“${isian[0].value.trim()}”`;
    const dipilih = isian.flatMap((e) =>
      e.localName === "select" ? [...e.selectedOptions] : e.checked ? [e.parentElement] : [],
    );
    const judul = isian[0].closest("fieldset")?.querySelector("legend") ?? isian[0].labels[0];
    const teks = dipilih.map((e) => e.textContent.trim().replace(/^(– )+/, "")).join(" atau ");
    return `${judul.textContent.replace(/ \(.*/, "")}: ${teks}`;
  }

  /** Says what is chosen, where the fields themselves may be out of sight. */
  sebut(pilihan) {
    const dipilih = FASET.filter((f) => pilihan[f].length);
    ada("terpilih-saring").textContent = dipilih.length ? ` (${dipilih.length} dipilih)` : "";
    const semua = [...(pilihan.q.length ? ["q"] : []), ...dipilih].map((f) => this.label(f));
    const pilih = ada("pilihan-saring");
    pilih.hidden = !semua.length;
    pilih.textContent = `Pilihan Anda: ${semua.join("; ")}.`;
  }

  /** Nothing fits: which single choice stands in the way. */
  kosong(tanpa, hilang) {
    const jalan = Object.entries(tanpa).filter(([, banyak]) => banyak);
    const tombol = jalan.map(([faset, banyak]) => {
      const satu = document.createElement("button");
      satu.type = "button";
      satu.textContent = `Lepas ${this.label(faset)} (${angka(banyak)} layanan)`;
      satu.addEventListener("click", async () => {
        this.isi({ ...this.dariBorang(), [faset]: [] });
        await this.terap();
        (this.judul.hidden ? this.borang.elements.q : this.judul).focus(); // this button is gone
      });
      const butir = document.createElement("li");
      butir.append(satu);
      return butir;
    });
    this.longgar.replaceChildren(...tombol);
    this.longgar.hidden = !tombol.length;
    const kata = hilang.map((k) => ` Kata “${k}” tidak ada pada nama dan hasil layanan.`).join("");
    const saran = tombol.length ? "Longgarkan salah satu pilihan." : "Hapus beberapa pilihan.";
    this.kabar.textContent = `Tidak ada layanan yang cocok.${kata} ${saran}`;
  }

  /** Shows some more of what fits. */
  async tambah(pindah) {
    const { semua, nomor } = this;
    const mulai = this.daftar.children.length;
    const { per } = this.terbuka.inti;
    const baris = await Promise.all(
      semua.slice(mulai, mulai + SEKALI).map(async (i) => {
        const lembar = await this.ambil(`b${Math.floor(i / per)}.json`);
        return this.baris(lembar[i % per]);
      }),
    );
    if (nomor !== this.nomor || mulai !== this.daftar.children.length) return; // meanwhile something else was asked for
    this.daftar.append(...baris);
    const sisa = semua.length - this.daftar.children.length;
    this.lagi.hidden = !sisa;
    this.lagi.textContent = `Tampilkan lagi (masih ${angka(sisa)} layanan)`;
    if (pindah) baris[0].querySelector("a").focus();
  }

  baris([alamat, nama, keterangan]) {
    const butir = document.createElement("li");
    const tautan = document.createElement("a");
    tautan.href = new URL(alamat, this.akar).href;
    tautan.textContent = nama;
    const kecil = document.createElement("span");
    kecil.className = "t-kecil";
    kecil.textContent = keterangan;
    butir.append(tautan, " ", kecil);
    return butir;
  }

  /** Puts the choices into selects that were too long for the page. */
  async lengkapi() {
    const { badan, sasaran } = (await this.saringan()).inti;
    const pilihan = {
      badan: badan.map(([id, nama, , dalam]) => [id, "– ".repeat(dalam) + nama]),
      sasaran,
    };
    for (const [faset, semua] of Object.entries(pilihan)) {
      const isian = this.borang.elements[faset];
      const dikenal = new Set([...isian.options].map((o) => o.value));
      isian.append(...semua.filter(([k]) => !dikenal.has(k)).map(([k, t]) => new Option(t, k)));
    }
  }
}

/** Makes the form work, and shows what it or the address asks for already. */
export async function pasang(borang) {
  const pencari = new Pencari(borang);
  if (borang.dataset.penuh === "tidak") await pencari.lengkapi().catch(() => {});
  const diminta = pencari.dariAlamat();
  const disentuh = terisi(pencari.dariBorang()); // before this was here
  if (terisi(diminta) && !disentuh) pencari.isi(diminta);
  if (terisi(pencari.dariBorang())) await pencari.terap(disentuh);
  else await pencari.saringan().catch(() => {}); // read before the first choice
}
