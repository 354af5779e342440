// node bagan.mjs SITE < '["address"]' -> JSON
// Charts as they are shown, in every address, width and mode: how large letters are, where texts stand by the
// browser's own measure, and which colours shapes have on which ground.
import { commandLine, readJson, settle, withSite } from "./browser.mjs";

const WIDTHS = [320, 360, 1280];
const MODES = {
  terang: [],
  gelap: [{ name: "prefers-color-scheme", value: "dark" }],
  paksa: [{ name: "forced-colors", value: "active" }],
  cetak: [],
};

/** Runs in the page. */
function look() {
  const box = (r) => ({ x: r.x, y: r.y, lebar: r.width, tinggi: r.height });
  return [...document.querySelectorAll("svg[role=img]")].map((svg) => {
    const id = svg.querySelector("title").id;
    const warna = {};
    for (const shape of svg.querySelectorAll(".g1, .g2, .g3, .g4, .g5, .g6, .g7, .g8")) {
      warna[shape.getAttribute("class")] = getComputedStyle(shape).fill;
    }
    const stroke = (name) => {
      const shape = svg.querySelector(name);
      return shape && getComputedStyle(shape).stroke;
    };
    const texts = [...svg.querySelectorAll("text")].flatMap((t) => {
      const lines = t.querySelectorAll("tspan");
      return lines.length ? [...lines] : [t];
    });
    const words = (t) =>
      [...t.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data).join("");
    const frame = svg.getBoundingClientRect();
    return {
      id,
      kotak: box(frame),
      skala: frame.width / svg.viewBox.baseVal.width,
      huruf: texts.length ? parseFloat(getComputedStyle(texts[0]).fontSize) : 0,
      tinta: getComputedStyle(svg).fill,
      alas: getComputedStyle(document.body).backgroundColor,
      warna,
      garis: Object.fromEntries([".gp", ".gl", ".gn", ".gs", ".gz"].map((n) => [n, stroke(n)])),
      teks: texts.map((t) => ({ teks: words(t), kotak: box(t.getBoundingClientRect()) })),
      batang: [...svg.querySelectorAll("path[data-deret]")]
        .map((p) => box(p.getBoundingClientRect()))
        .filter((b) => b.lebar > 0),
    };
  });
}

const given = commandLine(process.argv.slice(2));
const addresses = await readJson();
const hasil = await withSite(given, async ({ browser, url }) => {
  const seen = [];
  for (const [modus, features] of Object.entries(MODES)) {
    const page = await browser.newPage();
    const session = await page.createCDPSession(); // puppeteer does not know forced colours
    const media = modus === "cetak" ? "print" : "screen";
    await session.send("Emulation.setEmulatedMedia", { media, features });
    for (const lebar of WIDTHS) {
      await page.setViewport({ width: lebar, height: 800, deviceScaleFactor: 1 });
      for (const alamat of addresses) {
        await page.goto(url(alamat), { waitUntil: "load" });
        await settle(page);
        seen.push({ alamat, modus, lebar, bagan: await page.evaluate(look) });
      }
    }
    await page.close();
  }
  return seen;
});
process.stdout.write(JSON.stringify(hasil));
