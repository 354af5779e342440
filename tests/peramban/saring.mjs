// node saring.mjs SITE [--prefix /a/b/] < '{...}' -> JSON
// The finder of services as somebody without a mouse uses it, in 360 and 1280, under a policy that
// forbids inline scripts and styles; what axe says of it closed, with results and without any; and
// what there is without JavaScript.
import { runAxe } from "./aturan-axe.mjs";
import { commandLine, overTabs, readJson, settle, withSite } from "./browser.mjs";

const SIZES = { 360: 740, 1280: 900 };
const CSP = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

const state = (page) =>
  page.evaluate(() => {
    const tampak = (e) => Boolean(e?.checkVisibility());
    return {
      alamat: location.search,
      kabar: document.getElementById("keadaan-saring").textContent,
      peran: document.getElementById("keadaan-saring").getAttribute("role"),
      hasil: [...document.querySelectorAll("#daftar-saring > li")].map((li) => li.innerText),
      tautan: [...document.querySelectorAll("#daftar-saring a")].map((a) => a.href),
      daftar: tampak(document.getElementById("semua-layanan")),
      lagi: tampak(document.getElementById("lagi-saring")),
      fokus: document.activeElement.id || document.activeElement.name || document.activeElement.localName,
      terpilih: [...document.querySelectorAll("#saring :is(select, input)")]
        .filter((e) => (e.type === "checkbox" ? e.checked : e.value))
        .map((e) => `${e.name}=${e.value}`),
      longgar: [...document.querySelectorAll("#longgar-saring:not([hidden]) button")].map(
        (b) => b.textContent,
      ),
      judul: [...document.querySelectorAll("h1, h2, h3")].filter(tampak).map((h) => h.localName),
      meluber: document.documentElement.scrollWidth > innerWidth,
    };
  });

/** Waits until the page shows what the address asks for. */
const done = (page, minta) =>
  page.waitForFunction(
    (m) => {
      const wadah = document.getElementById("hasil-saring");
      return location.search === m && wadah.dataset.pilihan === (m || location.pathname);
    },
    { timeout: 15_000 },
    minta,
  );

/** Presses Tab until the focus is on what a selector names; the number of presses, or 0. */
async function reach(page, selector) {
  for (let i = 1; i < 60; i += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((s) => document.activeElement.matches(s), selector)) return i;
  }
  return 0;
}

async function use(page, { width, dark }, url) {
  page.catatan = { galat: [], diminta: [] };
  await page.setViewport({ width, height: SIZES[width], deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(url("layanan/"), { waitUntil: "networkidle0" });
  const seen = { lebar: width, gelap: dark, diam: page.catatan.diminta.length };
  seen.axe_awal = await runAxe(page);
  seen.awal = await state(page);
  seen.tab = await reach(page, "#saring-q");
  if (width === 360) {
    await reach(page, "summary");
    await page.keyboard.press("Enter");
  }
  seen.kecil = await page.evaluate(() =>
    [...document.querySelectorAll("#saring :is(input[type=search], select, button, label.t-saring__centang, summary)")]
      .filter((e) => e.checkVisibility())
      .map((e) => [e.textContent.trim().slice(0, 20), Math.round(e.getBoundingClientRect().height)])
      .filter(([, tinggi]) => tinggi < 44),
  );
  await reach(page, "input[name=biaya][value=gratis]");
  await page.keyboard.press("Space");
  await done(page, "?biaya=gratis");
  seen.gratis = await state(page);
  await page.reload({ waitUntil: "load" });
  await done(page, "?biaya=gratis");
  seen.dimuat_ulang = await state(page);
  await settle(page);
  seen.axe_hasil = await runAxe(page);
  await reach(page, "#saring-q");
  await page.keyboard.type("latihan");
  await done(page, "?q=latihan&biaya=gratis");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "judul-hasil-saring");
  seen.kata = await state(page);
  await page.goBack();
  await done(page, "?biaya=gratis");
  seen.kembali = await state(page);
  await page.goForward();
  await done(page, "?q=latihan&biaya=gratis");
  seen.maju = await state(page);
  await page.goto(url("layanan/?q=latihan&biaya=berbayar"), { waitUntil: "load" });
  await done(page, "?q=latihan&biaya=berbayar");
  seen.kosong = await state(page);
  seen.axe_kosong = await runAxe(page);
  await page.focus("#longgar-saring button");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "judul-hasil-saring");
  seen.longgar = await state(page);
  await page.focus("#saring-hapus");
  await page.keyboard.press("Enter");
  await done(page, "");
  seen.dihapus = await state(page);
  seen.galat = page.catatan.galat;
  return seen;
}

const given = commandLine(process.argv.slice(2));
await readJson();
const hasil = await withSite(given, async ({ browser, url }) => {
  const jobs = [false, true].flatMap((dark) =>
    Object.keys(SIZES).map((width) => ({ dark, width: Number(width) })),
  );
  const pakai = await overTabs(browser, jobs, (page, job) => use(page, job, url), {
    tabs: 1, // only one page at a time has the keyboard
    prepare: async (page) => {
      page.on("pageerror", (error) => page.catatan?.galat.push(String(error)));
      page.on("console", (m) => m.type() === "error" && page.catatan?.galat.push(m.text()));
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        if (request.url().includes("/layanan/saring/")) page.catatan?.diminta.push(request.url());
        request.continue();
      });
      const client = await page.createCDPSession();
      await client.send("Fetch.enable", { patterns: [{ resourceType: "Document", requestStage: "Response" }] });
      client.on("Fetch.requestPaused", async ({ requestId, responseHeaders, responseStatusCode }) => {
        const { body, base64Encoded } = await client.send("Fetch.getResponseBody", { requestId });
        await client.send("Fetch.fulfillRequest", {
          requestId,
          responseCode: responseStatusCode,
          responseHeaders: [...responseHeaders, { name: "content-security-policy", value: CSP }],
          body: base64Encoded ? body : Buffer.from(body).toString("base64"),
        });
      });
    },
  });
  const [tanpa] = await overTabs(browser, [""], async (page) => {
    await page.goto(url("layanan/?biaya=gratis"), { waitUntil: "load" });
    return page.evaluate(() => ({
      borang: document.getElementById("saring").checkVisibility(),
      judul: document.getElementById("judul-hasil-saring").checkVisibility(),
      daftar: [...document.querySelectorAll("#semua-layanan li > a")]
        .filter((a) => a.checkVisibility())
        .map((a) => a.getAttribute("href")),
    }));
  }, { prepare: (page) => page.setJavaScriptEnabled(false) });
  return { pakai, tanpa };
});
process.stdout.write(JSON.stringify(hasil));
