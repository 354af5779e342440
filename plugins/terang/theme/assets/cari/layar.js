// The search as people meet it: suggestions below the box, results on the page at cari/.
// Whatever comes from the index goes in as text; nothing is ever parsed as HTML.
import { Indeks } from "./mesin.js";
import { Saran, golongan, unsur } from "./saran.js";

const TERATAS = 5;
const HALAMAN = 10;
const SEMUA = 50;

function baris([label, teks]) {
  const hasil = unsur("p", "t-cari__jawab");
  if (label) hasil.append(unsur("strong", "", `${label}: `));
  hasil.append(teks);
  return hasil;
}

function butir(hasil, akar, kelompok) {
  const tautan = unsur("a", "", hasil.judul);
  tautan.href = new URL(hasil.alamat, akar).href;
  const satu = unsur("li", "t-cari__butir");
  if (kelompok) satu.append(unsur("h2", "t-cari__kelompok", kelompok));
  satu.append(tautan, unsur("span", "t-cari__jenis", golongan(hasil)));
  satu.append(...hasil.jawab.map(baris));
  const sebab = hasil.sebab.map(([kata, bidang]) => `“${kata}” di ${bidang}`).join(", ");
  if (sebab) satu.append(unsur("p", "t-cari__sebab", `Cocok: ${sebab}.`));
  return satu;
}

/** The best first; the others below, by kind. */
function* susunan(semua) {
  const atas = semua.slice(0, TERATAS);
  const lain = semua.slice(TERATAS);
  for (const [i, h] of atas.entries()) yield [h, i || !lain.length ? "" : "Paling cocok"];
  for (const jenis of new Set(lain.map((h) => h.jenis))) {
    const sejenis = lain.filter((h) => h.jenis === jenis);
    for (const [i, h] of sejenis.entries()) yield [h, i ? "" : `${jenis} lainnya`];
  }
}

function keadaan(tanya, hasil, salah, sisa) {
  const dibaca = salah.map(([ketik, baca]) => ` “${ketik}” dibaca sebagai “${baca}”.`).join("");
  if (!hasil.length) {
    return `Tidak ditemukan: “${tanya}”. Coba kata lain, atau pakai jalan lain di bawah ini.`;
  }
  const banyak = `${hasil.length} hasil${sisa ? " teratas" : ""}`;
  return `${banyak} untuk “${tanya}”.${dibaca}`;
}

/** Fills the page of results for the question in its address. */
async function isiHalaman(kotak, akar, indeks) {
  const daftar = document.getElementById("hasil-cari");
  const kabar = document.getElementById("keadaan-cari");
  const tanya = (new URLSearchParams(location.search).get("q") ?? "").trim();
  if (!tanya) {
    kabar.textContent = "Tulis yang Anda cari di kotak pencarian.";
    return;
  }
  kotak.elements.q.value ||= tanya;
  kabar.textContent = "Mencari…";
  const isi = async (banyak) => {
    try {
      const { hasil, salah, lagi: sisa } = await (await indeks()).cari(tanya, banyak);
      daftar.replaceChildren(...[...susunan(hasil)].map(([h, k]) => butir(h, akar, k)));
      kabar.textContent = keadaan(tanya, hasil, salah, sisa);
      if (sisa && banyak < SEMUA) daftar.after(lagi(() => isi(SEMUA)));
    } catch {
      kabar.textContent = "Pencarian tidak dapat dimuat. Periksa sambungan, lalu coba lagi.";
    }
  };
  await isi(HALAMAN);
  daftar.dataset.tanya = tanya; // tells that it is done
}

/** A button for the results that were not worth their bytes so far. */
function lagi(muat) {
  const tombol = unsur("button", "t-cari__lagi", "Tampilkan lebih banyak");
  tombol.type = "button";
  tombol.addEventListener("click", async () => {
    tombol.remove();
    await muat();
    const tautan = [...document.querySelectorAll("#hasil-cari > li > a")];
    (tautan[HALAMAN] ?? tautan.at(-1)).focus(); // what was left may have led to the same pages
  });
  return tombol;
}

/** Makes the box a combobox, and fills the page of results if this is it. */
export function pasang(kotak, cari) {
  const akar = new URL("../", cari);
  const ambil = async (nama) => {
    const jawab = await fetch(new URL(`indeks/${nama}`, cari));
    if (!jawab.ok) throw new Error(`${nama}: ${jawab.status}`);
    return jawab.text();
  };
  let dibuka;
  const indeks = () => {
    dibuka ??= Indeks.dari(ambil).catch((galat) => {
      dibuka = undefined; // the next question tries again
      throw galat;
    });
    return dibuka;
  };
  new Saran(kotak, cari, akar, indeks);
  if (document.getElementById("hasil-cari")) isiHalaman(kotak, akar, indeks);
}
