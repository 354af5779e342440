// node bawa.mjs SITE [--prefix /a/b/] [OUTDIR] < '["layanan/a/b/#daftar-periksa"]' -> JSON
// What a reader takes away of each address, with JavaScript and without: sheets of A4 when printed, the text
// on them, whether folded parts are open there; with it also the foot of each sheet, what printing does to
// folded parts on the screen, and what copying the address does. OUTDIR gets the PDF files, by number.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandLine, readJson, settle, withSite } from "./browser.mjs";

/** Runs in the page: what is seen of it. */
const seen = () => ({
  teks: document.body.innerText,
  lipatan: [...document.querySelectorAll("details > :not(summary)")].map((e) =>
    e.checkVisibility(),
  ),
});

/** Runs in the page: open folds before, during and after printing. */
const folds = () => {
  const open = () => document.querySelectorAll("details[open]").length;
  const counts = [open()];
  for (const name of ["beforeprint", "afterprint"]) {
    dispatchEvent(new Event(name));
    counts.push(open());
  }
  return { semua: document.querySelectorAll("details").length, counts };
};

async function printed(page) {
  await page.emulateMediaType("print");
  const isi = await page.evaluate(seen);
  await page.emulateMediaType(); // what the paper would be anyway
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const lembar = Buffer.from(pdf).toString("latin1").match(/\/Type \/Page\b/g).length;
  return { ...isi, lembar, pdf };
}

async function copied(page) {
  const tombol = await page.$(".t-bawa button");
  if (!(await tombol?.boundingBox())) return null; // none, or not in sight
  await page.bringToFront();
  await tombol.click();
  await page.waitForFunction(() => document.querySelector(".t-bawa [role=status]").textContent);
  return page.evaluate(async () => ({
    kata: document.querySelector(".t-bawa button").textContent,
    kabar: document.querySelector(".t-bawa [role=status]").textContent,
    papan: await navigator.clipboard.readText(),
  }));
}

async function open(page, url) {
  await page.goto("about:blank"); // an address that differs only in its fragment is not loaded again
  await page.goto(url, { waitUntil: "load" });
}

const given = commandLine(process.argv.slice(2));
const addresses = await readJson();
const [folder] = given.rest;
if (folder) await mkdir(folder, { recursive: true });

const hasil = await withSite(given, async ({ browser, url, origin }) => {
  const grants = ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"];
  await browser.overridePermissions(origin, grants);
  const page = await browser.newPage();
  const found = [];
  for (const [nth, alamat] of addresses.entries()) {
    await page.setJavaScriptEnabled(true);
    await open(page, url(alamat));
    await settle(page);
    const lipat = await page.evaluate(folds);
    const kaki = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--t-kaki-cetak"),
    );
    const salin = await copied(page);
    const { pdf, ...skrip } = await printed(page);
    if (folder) await writeFile(join(folder, `${nth}.pdf`), pdf);
    await page.setJavaScriptEnabled(false);
    await open(page, url(alamat));
    const { pdf: _, ...tanpa } = await printed(page);
    found.push({ alamat, skrip, tanpa, kaki, lipat, salin });
  }
  return found;
});
process.stdout.write(JSON.stringify(hasil));
