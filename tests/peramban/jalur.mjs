// node jalur.mjs SITE [--prefix /a/b/] < '{"mulai": "tak/ada/", "tanya": "uji", "pindah": ["unit/lama/"]}'
// Ways through a site on which an address must be put together right: a search that begins on one page and
// ends on its first result, and former addresses, opened without JavaScript. Paths and headings come back.
import { commandLine, readJson, withSite } from "./browser.mjs";

const here = async (page, origin) => ({
  alamat: page.url().replace(origin, ""),
  judul: await page.evaluate(() => document.querySelector("h1").innerText),
});

async function search(page, tanya) {
  await page.focus("input[name=q]");
  await page.keyboard.type(tanya);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.waitForSelector("#hasil-cari[data-tanya] a[href]");
  await Promise.all([page.waitForNavigation(), page.click("#hasil-cari a[href]")]);
}

async function redirected(page, dari) {
  await page.goto(dari, { waitUntil: "domcontentloaded" });
  for (let i = 0; i < 100 && page.url() === dari; i += 1) {
    await new Promise((done) => setTimeout(done, 50));
  }
  await page.waitForSelector("h1");
}

const given = commandLine(process.argv.slice(2));
const { mulai, tanya, pindah } = await readJson();
const hasil = await withSite(given, async ({ browser, url, origin }) => {
  const page = await browser.newPage();
  await page.goto(url(mulai), { waitUntil: "load" });
  await search(page, tanya);
  const dicari = await here(page, origin);
  await page.setJavaScriptEnabled(false);
  const diantar = [];
  for (const lama of pindah) {
    await redirected(page, url(lama));
    diantar.push(await here(page, origin));
  }
  return { dicari, diantar };
});
process.stdout.write(JSON.stringify(hasil));
