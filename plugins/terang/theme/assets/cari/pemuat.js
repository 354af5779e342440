// Comes with every page. The search itself is loaded when somebody turns to its box.
const BAGIAN = ["../kata", "buka", "satuan", "mesin", "saran", "layar"];
const kotak = document.querySelector("form.t-cari");
const cari = new URL("../../cari/", import.meta.url);
if (kotak) {
  kotak.action = cari.href; // without this script it leads to the index of names
  const muat = async () => {
    const bagian = await Promise.all(BAGIAN.map((nama) => import(`./${nama}.js`))); // at once
    bagian.at(-1).pasang(kotak, cari);
  };
  if (document.getElementById("hasil-cari")) muat();
  else kotak.addEventListener("focusin", muat, { once: true });
}
