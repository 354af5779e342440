// node tests/peramban/screenshot.mjs SITE OUTDIR [--prefix /a/b/] [--dark] [--print] ADDRESS...
// Pictures of every address in 360 x 740 and 1280 x 900, the first screen and the whole page:
// OUTDIR/<address with dashes>-<width>[-gelap][-cetak]-{layar,penuh}.png; "" or / is `beranda`.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { commandLine, overTabs, settle, withSite } from "./browser.mjs";

const SIZES = [
  { width: 360, height: 740, deviceScaleFactor: 1 },
  { width: 1280, height: 900, deviceScaleFactor: 1 },
];

const given = commandLine(process.argv.slice(2), ["dark", "print"]);
const [folder, ...addresses] = given.rest;
if (!folder || !addresses.length) throw new Error("pakai: SITE OUTDIR ALAMAT...");
await mkdir(folder, { recursive: true });

const ending = (given.dark ? "-gelap" : "") + (given.print ? "-cetak" : "");
const nameOf = (alamat) =>
  alamat.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "beranda";

async function shoot(page, { alamat, size }, url) {
  await page.setViewport(size);
  await page.goto(url(alamat), { waitUntil: "networkidle0" }); // results of a search come later
  await settle(page);
  const base = join(folder, `${nameOf(alamat)}-${size.width}${ending}`);
  await page.screenshot({ path: `${base}-layar.png` });
  await page.screenshot({ path: `${base}-penuh.png`, fullPage: true });
  return [`${base}-layar.png`, `${base}-penuh.png`];
}

const files = await withSite(given, ({ browser, url }) => {
  const jobs = SIZES.flatMap((size) => addresses.map((alamat) => ({ alamat, size })));
  return overTabs(browser, jobs, (page, job) => shoot(page, job, url), {
    prepare: async (page) => {
      if (given.print) await page.emulateMediaType("print");
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: given.dark ? "dark" : "light" },
        { name: "prefers-reduced-motion", value: "reduce" },
      ]);
    },
  });
});
process.stdout.write(`${files.flat().join("\n")}\n`);
