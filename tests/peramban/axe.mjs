// node axe.mjs SITE [--prefix /a/b/] < '{"alamat": ["", "layanan/"], "tanpa_skrip": [""]}' -> JSON
// Every address in two widths and two colour schemes, folds open: what axe finds, requests to other hosts,
// console errors, sideways scrolling; and for some whether a heading is there without JavaScript.
// In the dark nothing but colours differs, so only their rules are asked there.
import { COLOURS, runAxe } from "./aturan-axe.mjs";
import { commandLine, headingSeen, overTabs, readJson, settle, withSite } from "./browser.mjs";

const WIDTHS = { 360: 740, 1280: 900 };

/** Notes what a page asks of other hosts and what it complains about, for the state `page.keadaan`. */
function listen(page, origin) {
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) {
      page.keadaan?.permintaan_luar.push(request.url());
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") page.keadaan?.konsol.push(message.text());
  });
  page.on("pageerror", (error) => page.keadaan?.konsol.push(String(error)));
}

const colours = (page, skema) =>
  page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: skema },
    { name: "prefers-reduced-motion", value: "reduce" }, // no colour is measured half-way
  ]);

const width = (page) =>
  page.evaluate(() => ({
    lebar_isi: document.documentElement.scrollWidth,
    meluber: document.documentElement.scrollWidth > window.innerWidth,
  }));

/** One address in one width: light, and the same page in the dark. */
async function examine(page, { alamat, lebar }, url) {
  const terang = { alamat, lebar, skema: "light", permintaan_luar: [], konsol: [] };
  page.keadaan = terang;
  await page.setViewport({ width: lebar, height: WIDTHS[lebar], deviceScaleFactor: 1 });
  await colours(page, "light");
  await page.goto("about:blank"); // an address with the same page is not loaded again
  const response = await page.goto(url(alamat), { waitUntil: "load" });
  await settle(page);
  terang.status = response?.status() ?? 0;
  Object.assign(terang, await width(page)); // as it comes
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await settle(page);
  if (!terang.meluber) Object.assign(terang, await width(page));
  terang.pelanggaran = await runAxe(page);
  const gelap = { ...terang, skema: "dark", permintaan_luar: [], konsol: [] };
  page.keadaan = gelap;
  await colours(page, "dark");
  await settle(page);
  gelap.pelanggaran = await runAxe(page, COLOURS);
  return [terang, gelap];
}

async function withoutScript(page, alamat, url) {
  await page.goto(url(alamat), { waitUntil: "domcontentloaded" });
  return { alamat, h1: await headingSeen(page) };
}

const given = commandLine(process.argv.slice(2));
const asked = await readJson();
const hasil = await withSite(given, async ({ browser, url, origin }) => {
  // Neighbours in this list differ in the address only, so a tab seldom changes its size.
  const states = Object.keys(WIDTHS).flatMap((lebar) =>
    asked.alamat.map((alamat) => ({ alamat, lebar: Number(lebar) })),
  );
  const keadaan = await overTabs(browser, states, (page, state) => examine(page, state, url), {
    prepare: async (page) => listen(page, origin),
  });
  const tanpa_skrip = await overTabs(
    browser,
    asked.tanpa_skrip,
    (page, alamat) => withoutScript(page, alamat, url),
    { prepare: (page) => page.setJavaScriptEnabled(false) },
  );
  return { keadaan: keadaan.flat(), tanpa_skrip };
});
process.stdout.write(JSON.stringify(hasil));
