// node kotak.mjs SITE [--prefix /a/b/] < '["uji sepatu"]' -> JSON
// The search box as somebody without a mouse uses it, and what axe says of it when it is open and of
// the results. Nothing but keys is pressed.
import { runAxe } from "./aturan-axe.mjs";
import { commandLine, overTabs, readJson, settle, withSite } from "./browser.mjs";

const SIZES = { 360: 740, 1280: 900 };
const OPEN = "input[name=q][aria-expanded=true]";

const state = (page) =>
  page.evaluate(() => {
    const box = document.querySelector("input[name=q]");
    const active = document.getElementById(box.getAttribute("aria-activedescendant"));
    return {
      fokus: document.activeElement === box,
      peran: box.getAttribute("role"),
      terbuka: box.getAttribute("aria-expanded") === "true",
      daftar: document.getElementById(box.getAttribute("aria-controls"))?.getAttribute("role"),
      saran: [...document.querySelectorAll("[role=option]")].map((li) => li.innerText),
      terpilih: active?.innerText ?? "",
      tertanda: [...document.querySelectorAll("[role=option][aria-selected=true]")].length,
      kabar: [...document.querySelectorAll("form [role=status]")].map((s) => s.textContent),
    };
  });

async function reach(page) {
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.name === "q")) return i + 1;
  }
  return 0;
}

async function open(page, tanya) {
  await page.keyboard.type(tanya, { delay: 20 });
  await page.waitForSelector(OPEN, { timeout: 10_000 });
  await page.waitForFunction(() => document.querySelectorAll("[role=option]").length > 1);
}

async function use(page, { tanya, width }, url) {
  await page.setViewport({ width, height: SIZES[width], deviceScaleFactor: 1 });
  await page.goto(url(""), { waitUntil: "load" });
  const seen = { tanya, lebar: width, tab: await reach(page) };
  await open(page, tanya);
  seen.dibuka = await state(page);
  seen.axe = await runAxe(page);
  await page.keyboard.press("ArrowDown");
  seen.turun = await state(page);
  await page.keyboard.press("ArrowUp");
  seen.naik = await state(page);
  await page.keyboard.press("Escape");
  seen.ditutup = await state(page);
  await page.keyboard.press("ArrowDown");
  await page.waitForSelector(OPEN);
  seen.dibuka_lagi = await state(page);
  if (!seen.dibuka_lagi.terpilih) await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  seen.tujuan = page.url();
  await page.goto(url("tentang/"), { waitUntil: "load" });
  await reach(page);
  await page.keyboard.type(tanya);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  seen.kirim = page.url();
  await page.waitForSelector("#hasil-cari[data-tanya]");
  await settle(page);
  seen.hasil = await page.evaluate(() => document.querySelectorAll("#hasil-cari > li").length);
  seen.meluber = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  seen.axe_hasil = await runAxe(page);
  return seen;
}

const given = commandLine(process.argv.slice(2), ["dark"]);
const questions = await readJson();
const hasil = await withSite(given, ({ browser, url }) => {
  const jobs = questions.flatMap((tanya) =>
    Object.keys(SIZES).map((width) => ({ tanya, width: Number(width) })),
  );
  return overTabs(browser, jobs, (page, job) => use(page, job, url), {
    tabs: 1, // only one page at a time has the keyboard
    prepare: (page) =>
      page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: given.dark ? "dark" : "light" },
      ]),
  });
});
process.stdout.write(JSON.stringify(hasil));
