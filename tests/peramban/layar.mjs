// node layar.mjs SITE [--prefix /a/b/] < '[{"alamat": "", "teks": ["08.00"]}]' -> JSON
// Whether each text stands in the first screen of a phone (360 x 740): found, with a box, above the fold,
// not hidden, not clipped, not covered. A text may run over several elements; white space counts as one.
import { commandLine, overTabs, readJson, settle, withSite } from "./browser.mjs";
import { PHONE, lookFor } from "./lihat.mjs";

const given = commandLine(process.argv.slice(2));
const cases = await readJson();
const hasil = await withSite(given, ({ browser, url }) =>
  overTabs(
    browser,
    cases,
    async (page, { alamat, teks }) => {
      const response = await page.goto(url(alamat), { waitUntil: "load" });
      await settle(page);
      return { alamat, status: response?.status() ?? 0, hasil: await page.evaluate(lookFor, teks) };
    },
    { prepare: (page) => page.setViewport(PHONE) },
  ),
);
process.stdout.write(JSON.stringify(hasil));
