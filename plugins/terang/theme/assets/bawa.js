// What one takes away: folded parts open on paper, the foot of each printed page, sharing, printing.
// Without it every link works, and on paper date and address stand at the end.
const alamat = location.origin + location.pathname;
const semua = (pilih) => document.querySelectorAll(pilih);

if (window.CSSMarginRule) {
  const kaki = [...semua(".t-kaki p:has(> time), .t-cetak")];
  const teks = kaki.map((p) => p.textContent.trim()).join(" ");
  document.documentElement.style.setProperty("--t-kaki-cetak", JSON.stringify(teks));
  for (const p of kaki) p.classList.add("t-layar"); // on paper it would stand there twice
}

let dibuka = [];
addEventListener("beforeprint", () => {
  dibuka = [...semua("details:not([open])")];
  for (const d of dibuka) d.open = true;
});
addEventListener("afterprint", () => {
  for (const d of dibuka) d.open = false;
});

function tombol(kata, tekan) {
  const b = document.createElement("button");
  b.type = "button";
  b.textContent = kata;
  b.addEventListener("click", tekan);
  return b;
}

for (const tautan of semua('.t-bawa [href^="https://wa.me/?"]')) {
  const p = tautan.parentNode;
  const kabar = document.createElement("span");
  kabar.setAttribute("role", "status");
  const salin = () =>
    navigator.clipboard.writeText(alamat).then(
      () => (kabar.textContent = "Alamat disalin."),
      () => (kabar.textContent = `Tidak dapat menyalin; alamatnya ${alamat}`),
    );
  const bagi = () => navigator.share({ title: document.title, url: alamat }).catch(() => {});
  if (navigator.share) p.append(" ", tombol("Lainnya", bagi));
  else if (navigator.clipboard) p.append(" ", tombol("Salin alamat", salin));
  p.append(" ", kabar);
}

for (const p of semua(".t-periksa__jalan")) p.append(" ", tombol("Cetak", () => print()));
