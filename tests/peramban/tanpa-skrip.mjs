// node tanpa-skrip.mjs SITE [--prefix /a/b/] < '["", "layanan/"]' -> JSON
// Every address with JavaScript and without: the text with all folds open, whether a heading and what of
// menu and breadcrumbs is to be seen, whether a click of the mouse opens each fold, where the search box leads.
import { commandLine, headingSeen, overTabs, readJson, withSite } from "./browser.mjs";
import { PHONE } from "./lihat.mjs";

// What scripts add on purpose: the mark of today, and what somebody has searched for.
const TAMBAHAN =
  "[aria-current=date] .t-lencana, #keadaan-cari, #hasil-cari, .t-saring, .t-saring__hasil, .t-bawa :is(button, [role=status]), .t-periksa__jalan button";
const DESK = { width: 800, height: 600, deviceScaleFactor: 1 };
const LIPATAN = "details:not([hidden] *)"; // a form that only works with scripts is not there

const lines = (page, buang) =>
  page.evaluate((pilih) => {
    for (const lipatan of document.querySelectorAll("details")) lipatan.open = true;
    for (const unsur of document.querySelectorAll(pilih)) unsur.remove();
    return document.body.innerText
      .split("\n")
      .map((baris) => baris.replace(/\s+/g, " ").trim())
      .filter(Boolean);
  }, buang);

async function openFolds(page) {
  const jumlah = await page.evaluate((pilih) => document.querySelectorAll(pilih).length, LIPATAN);
  let terbuka = 0;
  for (let i = 0; i < jumlah; i += 1) {
    const titik = await page.evaluate((nomor, pilih) => {
      const lipatan = document.querySelectorAll(pilih)[nomor];
      if (lipatan.open) return null;
      const judul = lipatan.querySelector("summary");
      judul.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, height } = judul.getBoundingClientRect();
      return { x: left + 8, y: top + height / 2 };
    }, i, LIPATAN);
    if (titik) await page.mouse.click(titik.x, titik.y);
    terbuka += await page.evaluate(
      (n, pilih) => Number(document.querySelectorAll(pilih)[n].open),
      i,
      LIPATAN,
    );
  }
  return { lipatan: jumlah, terbuka };
}

const visible = (page, pilih) =>
  page.evaluate(
    (p) =>
      [...document.querySelectorAll(p)].filter((a) => a.checkVisibility()).map((a) => a.innerText),
    pilih,
  );

async function submit(page) {
  if (!(await page.$("input[name=q]"))) return "";
  await page.evaluate(() => document.querySelector("input[name=q]").focus());
  await page.keyboard.type("izin");
  await Promise.all([
    page.waitForNavigation({ waitUntil: "domcontentloaded" }), // only where it leads is asked
    page.keyboard.press("Enter"),
  ]);
  return page.url();
}

async function compare(page, alamat, url, origin) {
  await page.setViewport(PHONE);
  await page.setJavaScriptEnabled(true);
  await page.goto(url(alamat), { waitUntil: "load" });
  const dengan = await lines(page, TAMBAHAN);
  await page.setJavaScriptEnabled(false);
  await page.setViewport(DESK);
  await page.goto(url(alamat), { waitUntil: "load" });
  const h1 = await headingSeen(page);
  await page.setViewport(PHONE);
  const folds = await openFolds(page);
  const menu = await visible(page, 'nav[aria-label="Menu utama"] a');
  const remah = await visible(page, 'nav[aria-label="Remah roti"] a');
  const tanpa = await lines(page, `noscript, ${TAMBAHAN}`);
  const kirim = (await submit(page)).replace(origin, "");
  return { alamat, h1, dengan, tanpa, ...folds, menu, remah, kirim };
}

const given = commandLine(process.argv.slice(2));
const addresses = await readJson();
const hasil = await withSite(given, ({ browser, url, origin }) =>
  overTabs(browser, addresses, (page, alamat) => compare(page, alamat, url, origin), {
    tabs: 1, // only one page at a time has the keyboard
  }),
);
process.stdout.write(JSON.stringify(hasil));
