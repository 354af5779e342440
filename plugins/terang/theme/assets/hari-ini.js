// Marks today among hours, in the zone of the desk. Without it they are whole.
const WILAYAH = { WIB: "Asia/Jakarta", WITA: "Asia/Makassar", WIT: "Asia/Jayapura" };
const SINGKAT = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export function hariIni(zona, saat) {
  const nama = new Intl.DateTimeFormat("en-US", { weekday: "short", timeZone: WILAYAH[zona] });
  return SINGKAT.indexOf(nama.format(saat));
}

export function tandai(dokumen, saat) {
  for (const baris of dokumen.querySelectorAll("[data-zona] [data-hari]")) {
    const hari = hariIni(baris.closest("[data-zona]").dataset.zona, saat);
    if (!baris.dataset.hari.split(" ").includes(String(hari))) continue;
    baris.classList.add("t-hari-ini");
    baris.setAttribute("aria-current", "date");
    const kata = dokumen.createElement("span");
    kata.className = "t-lencana";
    kata.textContent = "hari ini";
    (baris.querySelector("th") ?? baris).append(" ", kata);
  }
}

if (typeof document !== "undefined") tandai(document, new Date());
