// Comes with every page, and every page is whole without it. What is larger is fetched when needed.
const BAGIAN = ["../kata", "buka", "satuan", "mesin", "saran", "layar"];
const semua = (pilih) => [...document.querySelectorAll(pilih)];

/** A link into a folded part opens it; older browsers do not do so themselves. */
function buka() {
  const tuju = document.querySelector(":target");
  const lipat = tuju?.closest("details:not([open])");
  if (!lipat) return;
  lipat.open = true;
  buka(); // it may be folded twice
  tuju.scrollIntoView();
}

/** The search is loaded when somebody turns to its box; without this it leads to all names. */
function siapkan(kotak) {
  const cari = new URL("../cari/", import.meta.url);
  kotak.action = cari.href;
  const muat = async () => {
    const bagian = await Promise.all(BAGIAN.map((nama) => import(`./cari/${nama}.js`))); // at once
    bagian.at(-1).pasang(kotak, cari);
  };
  const ditanya = new URLSearchParams(location.search).get("q");
  if (ditanya && document.getElementById("hasil-cari")) muat();
  else kotak.addEventListener("focusin", muat, { once: true });
}

/** On paper folded parts are open, and date and address stand in the foot of every sheet. */
function cetak() {
  let dibuka = [];
  addEventListener("beforeprint", () => {
    dibuka = semua("details:not([open])");
    for (const d of dibuka) d.open = true;
  });
  addEventListener("afterprint", () => {
    for (const d of dibuka) d.open = false;
  });
  if (!window.CSSMarginRule) return; // then they stand at the end
  const kaki = semua(".t-kaki p:has(> time), .t-cetak");
  const teks = kaki.map((p) => p.textContent.trim()).join(" ");
  document.documentElement.style.setProperty("--t-kaki-cetak", JSON.stringify(teks));
  for (const p of kaki) p.classList.add("t-layar"); // on paper it would stand there twice
}

function tombol(kata, tekan) {
  const b = document.createElement("button");
  b.type = "button";
  b.textContent = kata;
  b.addEventListener("click", tekan);
  return b;
}

/** Beside the link that shares a page: the device's own way to share, else copying the address. */
function bagikan(tautan) {
  const alamat = location.origin + location.pathname;
  const kabar = document.createElement("span");
  kabar.setAttribute("role", "status");
  const salin = () =>
    navigator.clipboard.writeText(alamat).then(
      () => (kabar.textContent = "Alamat disalin."),
      () => (kabar.textContent = `Tidak dapat menyalin; alamatnya ${alamat}`),
    );
  const bagi = () => navigator.share({ title: document.title, url: alamat }).catch(() => {});
  const p = tautan.parentNode;
  if (navigator.share) p.append(" ", tombol("Lainnya", bagi));
  else if (navigator.clipboard) p.append(" ", tombol("Salin alamat", salin));
  p.append(" ", kabar);
}

buka();
addEventListener("hashchange", buka);
cetak();
semua('.t-bawa [href*="//wa.me/?"]').forEach(bagikan);
for (const p of semua(".t-periksa__jalan")) p.append(" ", tombol("Cetak", () => print()));
semua("form.t-cari").forEach(siapkan);
if (document.querySelector("[data-zona]")) import("./hari-ini.js");
if (document.querySelector("form.t-saring")) import("./saring/pemuat.js");
if (document.getElementById("pilah")) import("./pilah.js");
