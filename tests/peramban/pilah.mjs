// node pilah.mjs SITE < '{"daftar": "ppid/a/dip/", "kata": "x", "kelas": "berkala", "jangkar": "daftar-y",
// "formulir": "ppid/a/formulir/"}' -> JSON
// The filter of a list: by words, by choice, all again, and a link to a hidden row; without JavaScript;
// and how many sheets the forms take on paper.
import { commandLine, readJson, settle, withSite } from "./browser.mjs";

/** What of the list is seen, and what the page says of the rest. */
function lihat() {
  const tampak = (e) => e.getClientRects().length > 0;
  return {
    baris: [...document.querySelectorAll("[data-kelas]")].filter(tampak).map((e) => e.id),
    bagian: [...document.querySelectorAll("section:has([data-kelas])")].filter(tampak).length,
    kabar: document.getElementById("keadaan-pilah").textContent,
    kotak: tampak(document.getElementById("pilah")),
  };
}

const given = commandLine(process.argv.slice(2));
const { daftar, kata, kelas, jangkar, formulir } = await readJson();
const hasil = await withSite(given, async ({ browser, url }) => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url(daftar), { waitUntil: "load" });
  const polos = await page.evaluate(lihat);
  await page.setJavaScriptEnabled(true);
  await page.goto(url(daftar), { waitUntil: "networkidle0" });
  const awal = await page.evaluate(lihat);
  await page.click("#pilah summary");
  await page.type("#pilah-kata", kata);
  const berkata = await page.evaluate(lihat);
  await page.evaluate((j) => (location.hash = j), jangkar);
  await settle(page);
  const dituju = await page.evaluate(lihat);
  await page.select("#pilah-kelas", kelas);
  const berkelas = await page.evaluate(lihat);
  await page.click("#pilah-semua");
  const semua = await page.evaluate(lihat);
  await page.goto(url(formulir), { waitUntil: "networkidle0" });
  const pdf = Buffer.from(await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const lembar = pdf.match(/\/Type\s*\/Page\b/g).length;
  return { polos, awal, berkata, dituju, berkelas, semua, lembar };
});
process.stdout.write(JSON.stringify(hasil));
