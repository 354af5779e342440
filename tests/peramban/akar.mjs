// node akar.mjs SITE < '{"kata": ["menguji"], "tanya": ["uji sepatu"]}' -> JSON
// What the client of a built site makes of words (root by the rules alone, root on this site) and of
// questions (addresses in their order), without a browser.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commandLine, readJson } from "./browser.mjs";

const { site } = commandLine(process.argv.slice(2));
const { kata, tanya } = await readJson();
const folder = mkdtempSync(join(tmpdir(), "terang-cari-"));
try {
  cpSync(join(site, "assets/cari"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const modul = (nama) => import(pathToFileURL(join(folder, nama)).href);
  const { pangkas } = await modul("kata.js");
  const { Indeks } = await modul("mesin.js");
  const ambil = async (nama) => readFileSync(join(site, "cari/indeks", nama), "utf8");
  const indeks = await Indeks.dari(ambil);
  const akar = [];
  for (const satu of kata) akar.push([pangkas(satu), await indeks.b.akarSitus(satu)]);
  const jawab = [];
  for (const satu of tanya) jawab.push((await indeks.cari(satu, 10)).hasil);
  process.stdout.write(JSON.stringify({ akar, jawab }));
} finally {
  rmSync(folder, { recursive: true });
}
