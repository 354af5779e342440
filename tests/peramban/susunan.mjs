// node susunan.mjs SITE [--prefix /a/b/] < '["", "layanan/"]' -> JSON
// Every address on a phone (360 px): headings, landmarks, names of controls, tables, sizes of what is
// touched; then whether it still fits 320 px, and 640 px with text twice as large (200 %).
import { commandLine, overTabs, readJson, settle, withSite } from "./browser.mjs";

const WIDTHS = [
  { lebar: 320, besar: 1 },
  { lebar: 640, besar: 2 },
];

/** Runs in the page. */
function examine() {
  const seen = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = (selector) => [...document.querySelectorAll(selector)];
  const text = (e) => e.innerText?.replace(/\s+/g, " ").trim() ?? "";
  const named = (e) =>
    (e.getAttribute("aria-labelledby") ?? "")
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent.trim() ?? "")
      .join(" ")
      .trim() || (e.getAttribute("aria-label") ?? "").trim();
  const show = (e) => `${e.tagName.toLowerCase()} ${text(e).slice(0, 40) || e.outerHTML.slice(0, 60)}`;

  // Landmarks by their roles: header and footer count only outside of article, main, nav, section.
  const inside = (e) => e.parentElement.closest("article, aside, main, nav, section");
  const landmarks = {
    banner: all("header, [role=banner]").filter((e) => !inside(e)),
    navigation: all("nav, [role=navigation]"),
    main: all("main, [role=main]"),
    contentinfo: all("footer, [role=contentinfo]").filter((e) => !inside(e)),
    search: all("search, [role=search]"),
  };

  const controls = all("a[href], button, input:not([type=hidden]), select, textarea, summary");
  const nameless = controls.filter((e) => {
    if (!seen(e)) return false;
    const labels = [...(e.labels ?? [])].map(text).join("");
    const inner = e.matches("input, select, textarea") ? "" : text(e) || text(e.parentElement) && e.querySelector("img[alt]:not([alt=''])")?.alt;
    return !(named(e) || labels || inner || e.title);
  });

  const tables = all("table").flatMap((table) => {
    const faults = [];
    if (!table.caption || !text(table.caption)) faults.push("tanpa caption");
    const heads = [...table.querySelectorAll("th")];
    if (!heads.length) faults.push("tanpa th");
    if (heads.some((th) => !["col", "row", "colgroup", "rowgroup"].includes(th.scope))) {
      faults.push("th tanpa scope");
    }
    return faults.map((fault) => `${table.caption ? text(table.caption).slice(0, 40) : "table"}: ${fault}`);
  });

  // A link inside a line of text is exempt (WCAG 2.2, 2.5.8 Inline), and so is one with room around it.
  const inline = (e) => {
    if (!e.matches("a")) return false;
    const block = e.closest("p, li, dd, dt, td, th, caption, h1, h2, h3, h4, figcaption, div");
    return block !== null && getComputedStyle(e).display === "inline" && text(block) !== text(e);
  };
  const boxes = controls
    .filter((e) => seen(e) && !e.closest(".md-skip") && !inline(e))
    .map((e) => {
      const label = e.matches("[type=checkbox], [type=radio]") ? e.closest("label") : null;
      const box = (label ?? e).getBoundingClientRect(); // a finger on the words counts, too
      const big = e.matches("button, input, select, textarea, summary, nav:not([aria-label='Remah roti']) a");
      return { unsur: show(e), lebar: box.width, tinggi: box.height, x: box.x, y: box.y, besar: big };
    });

  return {
    bahasa: document.documentElement.lang,
    judul: all("h1, h2, h3, h4, h5, h6").filter(seen).map((h) => [Number(h.tagName[1]), text(h)]),
    penanda: Object.fromEntries(
      Object.entries(landmarks).map(([role, found]) => [role, found.map(named)]),
    ),
    tanpa_nama: nameless.map(show),
    tabel: tables,
    sasaran: boxes,
  };
}

async function visit(page, alamat, url) {
  await page.setViewport({ width: 360, height: 740, deviceScaleFactor: 1, hasTouch: true, isMobile: false });
  const response = await page.goto(url(alamat), { waitUntil: "load" });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await settle(page);
  const hasil = { alamat, status: response?.status() ?? 0, ...(await page.evaluate(examine)), muat: [] };
  for (const { lebar, besar } of WIDTHS) {
    // A zoom of 200 % in a window of 640 px is a viewport of 320 px with two device pixels to one.
    await page.setViewport({ width: lebar / besar, height: 740, deviceScaleFactor: besar });
    await settle(page);
    const isi = await page.evaluate(() => document.documentElement.scrollWidth);
    hasil.muat.push({ lebar: lebar / besar, besar, isi });
  }
  // Text alone twice as large, as readers set it in the browser.
  await page.setViewport({ width: 640, height: 740, deviceScaleFactor: 1 });
  await page.addStyleTag({ content: ":root { font-size: 200% !important; }" });
  await settle(page);
  const isi = await page.evaluate(() => document.documentElement.scrollWidth);
  hasil.muat.push({ lebar: 640, besar: "teks", isi });
  return hasil;
}

const given = commandLine(process.argv.slice(2));
const addresses = await readJson();
const hasil = await withSite(given, ({ browser, url }) =>
  overTabs(browser, addresses, (page, alamat) => visit(page, alamat, url)),
);
process.stdout.write(JSON.stringify(hasil));
