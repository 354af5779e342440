// node jalan.mjs SITE [--prefix /a/b/] < '[{"langkah": [{"ketuk": "Layanan"}], "teks": ["08.00"]}]' -> JSON
// A person's way on a phone, from the home page: taps on what can be seen there, or one search. At its end,
// whether each text is in view without scrolling.
import { commandLine, overTabs, readJson, settle, withSite } from "./browser.mjs";
import { PHONE, lookFor } from "./lihat.mjs";

/** The first link or fold with this text that can be seen, wherever one has to scroll for it. */
async function tap(page, teks) {
  const found = await page.evaluateHandle((wanted) => {
    const squeeze = (text) => text.replace(/\s+/g, " ").trim();
    return [...document.querySelectorAll("a[href], summary, button")].find(
      (e) => e.checkVisibility({ visibilityProperty: true }) && squeeze(e.innerText) === wanted,
    );
  }, teks);
  const element = found.asElement();
  if (!element) throw new Error(`tidak ada yang dapat diketuk bernama: ${teks}`);
  const opens = await element.evaluate((e) => e.href && e.href.split("#")[0] !== location.href.split("#")[0]);
  if (opens) await Promise.all([page.waitForNavigation({ waitUntil: "load" }), element.tap()]);
  else await element.tap();
}

async function search(page, tanya) {
  await page.tap("form.t-cari input");
  await page.type("form.t-cari input", tanya);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
  await page.waitForSelector("#hasil-cari[data-tanya]", { timeout: 20_000 });
}

async function walk(page, { langkah, teks }, url) {
  await page.goto(url(""), { waitUntil: "load" });
  try {
    for (const satu of langkah) {
      if (satu.cari) await search(page, satu.cari);
      else if (satu.ketuk) await tap(page, satu.ketuk);
      else await tap(page, await page.$eval("#hasil-cari > li > a", (a) => a.innerText.trim()));
    }
  } catch (error) {
    return { alamat: page.url(), galat: String(error), hasil: [] };
  }
  await settle(page);
  return { alamat: page.url(), galat: "", hasil: await page.evaluate(lookFor, teks) };
}

const given = commandLine(process.argv.slice(2));
const ways = await readJson();
const hasil = await withSite(given, ({ browser, url }) =>
  overTabs(browser, ways, (page, way) => walk(page, way, url), {
    prepare: (page) => page.setViewport({ ...PHONE, hasTouch: true }),
  }),
);
process.stdout.write(JSON.stringify(hasil));
