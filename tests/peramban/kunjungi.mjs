// node kunjungi.mjs SITE [--prefix /a/b/] [--headers JSON] < '["", "layanan/"]' -> JSON
// The first visit of each address, on a phone with an empty cache: every request with its bytes as they
// went over the wire, and every complaint: other hosts, failed requests, console errors, breaches of the
// Content-Security-Policy. Scroll to the end included, so that nothing is missed that comes late.
import { commandLine, overTabs, readJson, settle, withSite } from "./browser.mjs";

function listen(page, cdp, origin) {
  const berkas = new Map();
  const alamat = (url) => (url.startsWith(origin) ? new URL(url).pathname : url);
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!request.url.startsWith("http")) return;
    if (new URL(request.url).origin !== origin) page.catat?.(`dari host lain: ${request.url}`);
    berkas.set(requestId, [alamat(request.url), 0]);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!berkas.has(requestId)) return;
    berkas.get(requestId)[1] = encodedDataLength;
    page.kunjungan?.permintaan.push(berkas.get(requestId));
  });
  page.on("requestfailed", (r) => page.catat?.(`gagal dimuat: ${alamat(r.url())}`));
  page.on("response", (r) => r.status() >= 400 && page.catat?.(`${r.status()}: ${alamat(r.url())}`));
  page.on("console", (m) => {
    if (["error", "warn"].includes(m.type())) page.catat?.(`konsol: ${m.text()}`);
  });
  page.on("pageerror", (error) => page.catat?.(`galat skrip: ${error}`));
}

async function visit(page, alamat, url, origin) {
  const kunjungan = { alamat, status: 0, permintaan: [], keluhan: [] };
  page.kunjungan = kunjungan;
  page.catat = (keluhan) => kunjungan.keluhan.push(keluhan);
  const response = await page.goto(url(alamat), { waitUntil: "load" });
  kunjungan.status = response?.status() ?? 0;
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await settle(page);
  await page.waitForNetworkIdle({ idleTime: 150 });
  const ikon = await page.evaluate(() => document.querySelector("link[rel~=icon]")?.href ?? "");
  if (ikon && !kunjungan.permintaan.some(([nama]) => origin + nama === ikon)) {
    // chromium without a window does not ask for it, people's browsers do
    const jawab = await fetch(ikon, { headers: { "accept-encoding": "gzip" } });
    if (!jawab.ok) page.catat(`${jawab.status}: ${ikon}`);
    kunjungan.permintaan.push([new URL(ikon).pathname, (await jawab.arrayBuffer()).byteLength]);
  }
  page.catat = null;
  return kunjungan;
}

const given = commandLine(process.argv.slice(2));
const addresses = await readJson();
const hasil = await withSite(given, ({ browser, url, origin }) =>
  overTabs(browser, addresses, (page, alamat) => visit(page, alamat, url, origin), {
    prepare: async (page) => {
      const cdp = await page.createCDPSession();
      await cdp.send("Network.enable");
      await page.setCacheEnabled(false);
      await page.setViewport({ width: 360, height: 740, deviceScaleFactor: 1 });
      await page.exposeFunction("terangLanggar", (teks) => page.catat?.(`CSP: ${teks}`));
      await page.evaluateOnNewDocument(() => {
        addEventListener("securitypolicyviolation", (v) => {
          window.terangLanggar(`${v.effectiveDirective} ${v.blockedURI} ${v.sample}`);
        });
      });
      listen(page, cdp, origin);
    },
  }),
);
process.stdout.write(JSON.stringify(hasil));
