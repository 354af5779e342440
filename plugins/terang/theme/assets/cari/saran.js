// Suggestions below the search box: a combobox with a list, as ARIA 1.2 describes it.

const TUNDA = 150;
const BANYAK = 6;
const PALING_PENDEK = 2;

/** An element with a class and what stands in it. */
export function unsur(nama, kelas, ...isi) {
  const hasil = document.createElement(nama);
  if (kelas) hasil.className = kelas;
  hasil.append(...isi);
  return hasil;
}

/** Kind and unit of a result, on one line. */
export function golongan(hasil) {
  return hasil.milik ? `${hasil.jenis} · ${hasil.milik}` : hasil.jenis;
}

export class Saran {
  /** Takes the form, the addresses of the search page and of the site, and what opens the index. */
  constructor(kotak, cari, akar, indeks) {
    this.isian = kotak.elements.q;
    this.cari = cari;
    this.akar = akar;
    this.indeks = indeks;
    this.pilih = -1;
    this.nomor = 0;
    this.daftar = unsur("ul", "t-cari__saran");
    this.daftar.id = "saran-cari";
    this.daftar.hidden = true;
    this.daftar.setAttribute("role", "listbox");
    this.daftar.setAttribute("aria-label", "Saran pencarian");
    this.kabar = unsur("div", "t-tersembunyi");
    this.kabar.setAttribute("role", "status");
    kotak.append(this.daftar, this.kabar);
    for (const [nama, nilai] of Object.entries({
      role: "combobox",
      autocapitalize: "none",
      enterkeyhint: "search",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-controls": this.daftar.id,
      "aria-expanded": "false",
    })) {
      this.isian.setAttribute(nama, nilai);
    }
    this.isian.addEventListener("input", () => this.tunda());
    this.isian.addEventListener("keydown", (saat) => this.tombol(saat));
    kotak.addEventListener("submit", () => this.tutup());
    kotak.addEventListener("focusout", (saat) => {
      if (!kotak.contains(saat.relatedTarget)) this.tutup();
    });
    // The box keeps the focus while a suggestion is clicked.
    this.daftar.addEventListener("mousedown", (saat) => saat.preventDefault());
    this.daftar.addEventListener("click", (saat) => this.buka(saat.target.closest("li")));
    if (document.activeElement === this.isian && this.isian.value) this.tunda();
  }

  get butir() {
    return [...this.daftar.children];
  }

  tunda() {
    clearTimeout(this.menunggu);
    this.nomor += 1; // what is still under way is out of date
    this.menunggu = setTimeout(() => this.isi(this.nomor), TUNDA);
  }

  async isi(nomor) {
    const tanya = this.isian.value;
    if (tanya.trim().length < PALING_PENDEK) {
      this.tutup();
      return;
    }
    let hasil;
    try {
      ({ hasil } = await (await this.indeks()).cari(tanya, BANYAK, true));
    } catch {
      this.kabar.textContent = "Saran tidak dapat dimuat. Tekan Enter untuk mencari.";
      return;
    }
    if (nomor === this.nomor && document.activeElement === this.isian) this.tampil(tanya, hasil);
  }

  tampil(tanya, hasil) {
    const semua = new URL(this.cari);
    semua.searchParams.set("q", tanya.trim());
    const butir = hasil.map((h) => this.satu(new URL(h.alamat, this.akar), h.judul, h));
    if (hasil.length) butir.push(this.satu(semua, `Semua hasil untuk “${tanya.trim()}”`));
    for (const [i, li] of butir.entries()) li.id = `saran-cari-${i}`;
    this.daftar.replaceChildren(...butir);
    this.sorot(-1);
    this.terbuka(butir.length > 0);
    this.kabar.textContent = hasil.length
      ? `${hasil.length} saran. Pilih dengan panah atas dan bawah.`
      : "Tidak ada saran.";
  }

  satu(alamat, judul, hasil) {
    const li = unsur("li", "t-cari__pilihan", unsur("span", "t-cari__judul", judul));
    li.setAttribute("role", "option");
    li.setAttribute("aria-selected", "false");
    li.dataset.alamat = alamat.href;
    if (hasil) {
      const [label, teks] = hasil.jawab[0] ?? ["", ""];
      const jawab = label ? `${label}: ${teks}` : teks;
      li.append(" ", unsur("span", "t-cari__jenis", golongan(hasil)));
      if (jawab) li.append(" ", unsur("span", "t-cari__jawab", jawab));
    }
    return li;
  }

  sorot(pilih) {
    this.pilih = pilih;
    for (const [i, li] of this.butir.entries()) li.setAttribute("aria-selected", i === pilih);
    const li = this.butir[pilih];
    if (li) {
      this.isian.setAttribute("aria-activedescendant", li.id);
      li.scrollIntoView({ block: "nearest" });
    } else this.isian.removeAttribute("aria-activedescendant");
  }

  terbuka(ya) {
    this.daftar.hidden = !ya;
    this.isian.setAttribute("aria-expanded", ya);
  }

  tutup() {
    clearTimeout(this.menunggu);
    this.nomor += 1;
    this.sorot(-1);
    this.terbuka(false);
    this.kabar.textContent = "";
  }

  buka(li) {
    if (li) location.assign(li.dataset.alamat);
  }

  tombol(saat) {
    const buka = !this.daftar.hidden;
    const banyak = this.butir.length;
    if (saat.key === "ArrowDown" || saat.key === "ArrowUp") {
      saat.preventDefault();
      if (!buka && banyak) this.terbuka(true);
      else if (!buka) this.tunda();
      const langkah = saat.key === "ArrowDown" ? 1 : -1;
      // one place more than there are suggestions: the box itself
      const kini = this.pilih < 0 ? (langkah > 0 ? -1 : banyak) : this.pilih;
      const baru = kini + langkah;
      if (banyak) this.sorot(baru < 0 || baru >= banyak ? -1 : baru);
    } else if (saat.key === "Enter" && buka && this.pilih >= 0) {
      saat.preventDefault();
      this.buka(this.butir[this.pilih]);
    } else if (saat.key === "Escape") {
      if (buka) saat.preventDefault();
      this.tutup();
    } else if (saat.key === "Tab") this.tutup();
  }
}
