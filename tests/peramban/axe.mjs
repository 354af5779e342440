// node axe.mjs SITE [--prefix /a/b/] < '["", "layanan/"]' -> JSON
// Every address in two widths and two colour schemes: what axe finds, requests to other hosts, console
// errors, sideways scrolling; and once per address whether a heading is there without JavaScript.
import { AXE, runAxe } from "./aturan-axe.mjs";
import { commandLine, overTabs, readJson, settle, withSite } from "./browser.mjs";

const WIDTHS = { 360: 740, 1280: 900 };
const SCHEMES = ["light", "dark"];

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

async function examine(page, { alamat, lebar, skema }, url) {
  const keadaan = { alamat, lebar, skema, permintaan_luar: [], konsol: [] };
  page.keadaan = keadaan;
  await page.setViewport({ width: lebar, height: WIDTHS[lebar], deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: skema },
    { name: "prefers-reduced-motion", value: "reduce" }, // no colour is measured half-way
  ]);
  await page.goto("about:blank"); // an address with the same page is not loaded again
  const response = await page.goto(url(alamat), { waitUntil: "load" });
  await settle(page);
  keadaan.status = response?.status() ?? 0;
  Object.assign(
    keadaan,
    await page.evaluate(() => ({
      lebar_isi: document.documentElement.scrollWidth,
      meluber: document.documentElement.scrollWidth > window.innerWidth,
    })),
  );
  keadaan.pelanggaran = await runAxe(page);
  return keadaan;
}

async function withoutScript(page, alamat, url) {
  await page.goto(url(alamat), { waitUntil: "domcontentloaded" });
  const h1 = await page.evaluate(() =>
    [...document.querySelectorAll("h1")].some((h) => h.innerText.trim() && h.checkVisibility()),
  );
  return { alamat, h1 };
}

const given = commandLine(process.argv.slice(2));
const addresses = await readJson();
const hasil = await withSite(given, async ({ browser, url, origin }) => {
  // Neighbours in this list differ in the address only, so a tab seldom changes its size.
  const states = SCHEMES.flatMap((skema) =>
    Object.keys(WIDTHS).flatMap((lebar) =>
      addresses.map((alamat) => ({ alamat, lebar: Number(lebar), skema })),
    ),
  );
  const keadaan = await overTabs(browser, states, (page, state) => examine(page, state, url), {
    prepare: async (page) => {
      listen(page, origin);
      await page.evaluateOnNewDocument(AXE); // sent once per tab, not once per state
    },
  });
  const tanpa_skrip = await overTabs(browser, addresses, (page, a) => withoutScript(page, a, url), {
    prepare: (page) => page.setJavaScriptEnabled(false),
  });
  return { keadaan, tanpa_skrip };
});
process.stdout.write(JSON.stringify(hasil));
