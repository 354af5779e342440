// node papan.mjs SITE < '{"layanan": "layanan/a/b/", "menu": "Tentang"}' -> JSON
// The site with nothing but keys: the skip link, the menu, folds, and links into folds.
import { commandLine, readJson, settle, withSite } from "./browser.mjs";

const FURTHEST = 120;

/** What has the focus, as somebody sees it. */
function focus() {
  const e = document.activeElement;
  const box = e.getBoundingClientRect();
  const style = getComputedStyle(e);
  return {
    nama: e.localName,
    teks: e.innerText?.replace(/\s+/g, " ").trim() ?? "",
    tampak: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
    garis: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}

/** Tabs on until something with this text has the focus; every stop on the way. */
async function tabTo(page, teks) {
  const stops = [];
  for (let i = 0; i < FURTHEST; i += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focus);
    stops.push(stop);
    if (stop.teks === teks) return stops;
  }
  throw new Error(`tidak tercapai dengan Tab: ${teks}`);
}

async function enter(page) {
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
}

const given = commandLine(process.argv.slice(2));
const { layanan, menu } = await readJson();
const hasil = await withSite(given, async ({ browser, url }) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  const fold = () =>
    page.evaluate(() => {
      const e = document.activeElement.closest("details");
      const isi = e.querySelector("summary ~ *").getBoundingClientRect();
      return { buka: e.open, tampak: isi.height > 0 };
    });

  await page.goto(url(layanan), { waitUntil: "load" });
  await page.keyboard.press("Tab");
  const lewati = await page.evaluate(focus);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const sesudah = await page.evaluate(() => document.activeElement.closest("article")?.id ?? "");

  await page.goto(url(layanan), { waitUntil: "load" });
  const keMenu = await tabTo(page, menu);
  await enter(page);
  const diMenu = await page.$eval("h1", (h) => h.innerText);

  await page.goto(url(layanan), { waitUntil: "load" });
  const lipatan = await page.$eval("details > summary", (s) =>
    s.innerText.replace(/\s+/g, " ").trim(),
  );
  const keLipatan = await tabTo(page, lipatan);
  const lipat = [await fold()];
  await page.keyboard.press("Enter");
  lipat.push(await fold());
  await page.keyboard.press("Space");
  lipat.push(await fold());

  await page.goto(url(layanan), { waitUntil: "load" });
  const keJawaban = await tabTo(page, "Syarat");
  await page.keyboard.press("Enter");
  await settle(page);
  const tuju = await page.evaluate(() => {
    const e = document.querySelector(":target");
    const box = e.getBoundingClientRect();
    const judul = e.closest("details").querySelector("summary").getBoundingClientRect();
    return {
      buka: e.closest("details").open,
      tampak: box.height > 0 && judul.top >= 0 && judul.top < innerHeight,
    };
  });
  const henti = [...keMenu, ...keLipatan, ...keJawaban];
  return { lewati, sesudah, diMenu, lipat, tuju, henti };
});
process.stdout.write(JSON.stringify(hasil));
