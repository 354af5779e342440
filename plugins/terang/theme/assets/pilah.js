// Narrows a list that is whole without it: by words and by one choice. It says what it hides.
const wadah = document.getElementById("pilah");
const kabar = document.getElementById("keadaan-pilah");
const kata = wadah.querySelector("input");
const kelas = wadah.querySelector("select");
const baris = [...document.querySelectorAll("[data-kelas]")];
const bagian = [...document.querySelectorAll("section")].filter((s) => s.querySelector("[data-kelas]"));

function saring() {
  const cari = kata.value.toLowerCase().split(/\s+/).filter(Boolean);
  const pilihan = kelas?.value ?? "";
  let tampil = 0;
  for (const b of baris) {
    const teks = (b.closest("section").querySelector("h2").textContent + b.textContent).toLowerCase();
    const cocok = cari.every((k) => teks.includes(k)) && (!pilihan || b.dataset.kelas === pilihan);
    b.hidden = !cocok;
    tampil += cocok;
  }
  for (const s of bagian) s.hidden = !s.querySelector("[data-kelas]:not([hidden])");
  const sebab = [];
  if (cari.length) sebab.push(`“${kata.value.trim()}”`);
  if (pilihan) sebab.push(`“${kelas.selectedOptions[0].textContent}”`);
  kabar.textContent = sebab.length
    ? `Tampil ${tampil} dari ${baris.length} baris. Disembunyikan ${baris.length - tampil}, karena tidak cocok dengan ${sebab.join(" dan ")}.`
    : "";
}

function semua() {
  kata.value = "";
  if (kelas) kelas.value = "";
  saring();
}

/** A link to a row that is hidden shows everything again. */
function tuju() {
  const ke = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!ke?.closest("[hidden]")) return;
  semua();
  ke.scrollIntoView();
}

kata.addEventListener("input", saring);
kelas?.addEventListener("change", saring);
document.getElementById("pilah-semua").addEventListener("click", semua);
addEventListener("hashchange", tuju);
wadah.hidden = false;
