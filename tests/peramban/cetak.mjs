// node tests/peramban/cetak.mjs SITE [--prefix /a/b/] [--no-js] OUTDIR ADDRESS...: OUTDIR/<nth>.pdf, on A4
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandLine, settle, withSite } from "./browser.mjs";

const given = commandLine(process.argv.slice(2), ["no-js"]);
const [folder, ...addresses] = given.rest;
if (!folder || !addresses.length) throw new Error("pakai: SITE OUTDIR ALAMAT...");
await mkdir(folder, { recursive: true });

await withSite(given, async ({ browser, url }) => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(!given["no-js"]);
  for (const [i, alamat] of addresses.entries()) {
    await page.goto("about:blank"); // or an address that differs in its fragment would not be loaded
    await page.goto(url(alamat), { waitUntil: "load" });
    if (!given["no-js"]) await settle(page);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    await writeFile(join(folder, `${i}.pdf`), pdf);
  }
});
