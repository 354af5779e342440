// node akar.mjs SITE < '{"kata": ["menguji"], "tanya": ["uji sepatu"]}' -> JSON
// What the client of a built site makes of words (root by the rules alone, root on this site) and of
// questions (addresses in their order, and the files read by a fresh client), without a browser.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commandLine, readJson } from "./browser.mjs";

const { site } = commandLine(process.argv.slice(2));
const { kata, tanya } = await readJson();
const folder = mkdtempSync(join(tmpdir(), "terang-cari-"));
try {
  cpSync(join(site, "assets"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const modul = (nama) => import(pathToFileURL(join(folder, nama)).href);
  const { pangkas } = await modul("kata.js");
  const { Indeks } = await modul("cari/mesin.js");
  const ambil = async (nama) => readFileSync(join(site, "cari/indeks", nama), "utf8");
  const indeks = await Indeks.dari(ambil);
  const baru = (catat) => Indeks.dari((nama) => (catat.add(nama), ambil(nama)));
  const akar = [];
  for (const satu of kata) akar.push([pangkas(satu), await indeks.b.akarSitus(satu)]);
  const jawab = [];
  const dibaca = [];
  for (const satu of tanya) {
    const berkas = new Set();
    jawab.push((await (await baru(berkas)).cari(satu, 10)).hasil);
    dibaca.push([...berkas].sort());
  }
  process.stdout.write(JSON.stringify({ akar, jawab, dibaca }));
} finally {
  rmSync(folder, { recursive: true });
}
