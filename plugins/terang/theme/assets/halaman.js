// Comes with every page, and every page is whole without it. What is larger is fetched when needed.
const BAGIAN = ["../kata", "buka", "satuan", "mesin", "saran", "layar"];

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

buka();
addEventListener("hashchange", buka);
if (document.querySelector("[data-zona]")) import("./hari-ini.js");
if (document.querySelector("form.t-saring")) import("./saring/pemuat.js");
const kotak = document.querySelector("form.t-cari");
if (kotak) siapkan(kotak);
