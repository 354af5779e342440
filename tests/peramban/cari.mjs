// node cari.mjs SITE [--prefix /a/b/] < '["uji sepatu"]' -> JSON
// What the page cari/ answers to each question: addresses in their order, what it says, how many results
// there are when all are asked for.
import { commandLine, overTabs, readJson, withSite } from "./browser.mjs";

async function ask(page, tanya, url) {
  page.jumlah = { galat: [] };
  const alamat = url(`cari/?q=${encodeURIComponent(tanya)}`);
  await page.goto(alamat, { waitUntil: "domcontentloaded" });
  await page.waitForSelector("#hasil-cari[data-tanya]", { timeout: 20_000 });
  const isi = await page.evaluate(() => {
    const akar = new URL("../", location.href.replace(/\?.*/, "")).href;
    return {
      keadaan: document.getElementById("keadaan-cari").textContent,
      alamat: [...document.querySelectorAll("ol#hasil-cari > li > a[href]")].map((a) =>
        a.href.replace(akar, ""),
      ),
      unsur: [...new Set([...document.querySelectorAll("#hasil-cari *")].map((e) => e.localName))],
      teks: [...document.querySelectorAll("ol#hasil-cari > li")].map((li) => li.innerText),
    };
  });
  const lagi = await page.$("button.t-cari__lagi");
  if (lagi) await lagi.click();
  const semua = await page.evaluate(async (menunggu) => {
    const batas = performance.now() + 20_000;
    while (menunggu && !document.activeElement?.closest("#hasil-cari")) {
      if (performance.now() > batas) throw new Error("hasil selebihnya tidak mendapat fokus");
      await new Promise((nanti) => setTimeout(nanti, 5));
    }
    return document.querySelectorAll("#hasil-cari > li").length;
  }, Boolean(lagi));
  return { tanya, ...isi, semua, galat: page.jumlah.galat };
}

const given = commandLine(process.argv.slice(2));
const questions = await readJson();
const hasil = await withSite(given, ({ browser, url }) =>
  overTabs(browser, questions, (page, q) => ask(page, q, url), {
    prepare: async (page) => {
      page.on("pageerror", (error) => page.jumlah?.galat.push(String(error)));
      page.on("console", (m) => m.type() === "error" && page.jumlah?.galat.push(m.text()));
    },
  }),
);
process.stdout.write(JSON.stringify(hasil));
