// Comes with the list of services: shows the finder, and loads it when somebody turns to it.
const BAGIAN = ["../kata", "./mesin", "./kata", "./layar"];
const borang = document.getElementById("saring");
if (borang) {
  let dimuat = false;
  const muat = async () => {
    if (dimuat) return;
    dimuat = true;
    const bagian = await Promise.all(BAGIAN.map((nama) => import(`${nama}.js`))); // at once
    bagian.at(-1).pasang(borang);
  };
  const lain = borang.querySelector("details");
  const penuh = borang.dataset.penuh === "ya"; // else the selects get their choices from the files
  lain.open = penuh && matchMedia("(min-width: 45em)").matches;
  borang.hidden = false;
  const diminta = new URLSearchParams(location.search);
  const terisi = [...borang.elements].some((e) => e.name && diminta.get(e.name));
  if (terisi) muat();
  for (const saat of ["focusin", "pointerdown"]) borang.addEventListener(saat, muat, { once: true });
}
