// What the browser scripts share: finding and starting chromium, reading stdin, working through a list
// with a few tabs, and the command line `SITE [--prefix /a/b/] [--browser ws://...]
// [--headers JSON] [--flag...] [rest...]`.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer from "puppeteer-core";
import { serve } from "./server.mjs";

// The first is the same engine without a window: half the work. alat.py has the same names.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  // One origin is visited: a process of its own for every page would take a fifth of the time.
  "--disable-site-isolation-trials",
  "--disable-features=IsolateOrigins,site-per-process",
  // A third party is reported, never reached: the result must not hang on somebody else's network.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export function findChromium() {
  if (process.env.TERANG_CHROMIUM) return process.env.TERANG_CHROMIUM;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        continue;
      }
    }
  }
  throw new Error("chromium tidak ada di PATH; isi TERANG_CHROMIUM dengan jalur peramban");
}

export function commandLine(argv, flags = []) {
  const given = { site: "", prefix: "/", browser: "", headers: {}, rest: [] };
  for (let i = 0; i < argv.length; i += 1) {
    const name = argv[i].replace(/^--/, "");
    if (argv[i] === "--prefix") given.prefix = argv[(i += 1)];
    else if (argv[i] === "--browser") given.browser = argv[(i += 1)];
    else if (argv[i] === "--headers") given.headers = JSON.parse(argv[(i += 1)]);
    else if (argv[i].startsWith("--") && flags.includes(name)) given[name] = true;
    else if (argv[i].startsWith("--")) throw new Error(`pilihan tidak dikenal: ${argv[i]}`);
    else if (given.site) given.rest.push(argv[i]);
    else given.site = argv[i];
  }
  if (!given.site) throw new Error("direktori situs belum disebut");
  if (!/^\/(.*\/)?$/.test(given.prefix)) throw new Error("--prefix harus diawali dan diakhiri /");
  return given;
}

export async function readJson() {
  let text = "";
  for await (const piece of process.stdin.setEncoding("utf8")) text += piece;
  return JSON.parse(text);
}

export function launch() {
  return puppeteer.launch({ executablePath: findChromium(), args: FLAGS, headless: true });
}

/** A part of a browser that shares nothing with any other: of one that runs already, or of a new one. */
async function ownContext(address) {
  if (!address) {
    const browser = await launch();
    return { context: browser.defaultBrowserContext(), end: () => browser.close() };
  }
  const browser = await puppeteer.connect({ browserWSEndpoint: address });
  const context = await browser.createBrowserContext();
  return { context, end: () => context.close().finally(() => browser.disconnect()) };
}

/** Runs `work(session)` with a served site and a browser, and puts both away whatever happens. */
export async function withSite({ site, prefix, headers, browser }, work) {
  const server = await serve(site, prefix, headers);
  try {
    const { context, end } = await ownContext(browser);
    try {
      const url = (alamat) => server.origin + prefix + alamat.replace(/^\//, "");
      return await work({ browser: context, url, origin: server.origin });
    } finally {
      await end();
    }
  } finally {
    server.close();
  }
}

/** Applies `each(page, item)` to all items with `tabs` tabs; results keep the order of the items. */
export async function overTabs(browser, items, each, { tabs = 2, prepare = async () => {} } = {}) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    const page = await browser.newPage();
    await prepare(page);
    while (next < items.length) {
      const mine = next;
      next += 1;
      results[mine] = await each(page, items[mine]);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(tabs, items.length) }, worker));
  return results;
}

/** Waits until fonts and two frames are there: what is measured afterwards is what a reader sees. */
export async function settle(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Whether a heading of the first level can be seen and says something. */
export const headingSeen = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("h1")].some((h) => h.innerText.trim() && h.checkVisibility()),
  );
