// node saring-mesin.mjs SITE < '[{"pilihan": {"biaya": ["gratis"]}, "q": ""}]' -> JSON
// What the finder of a built site finds for each choice, without a browser: numbers of services, and by
// facet how many there would be without it. `waktu` is the longest choice in milliseconds.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commandLine, readJson } from "./browser.mjs";

const { site } = commandLine(process.argv.slice(2));
const semua = await readJson();
const folder = mkdtempSync(join(tmpdir(), "terang-saring-"));
try {
  cpSync(join(site, "assets"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const modul = (nama) => import(pathToFileURL(join(folder, "saring", nama)).href);
  const { Saringan } = await modul("mesin.js");
  const { Kata } = await modul("kata.js");
  const ambil = async (nama) => JSON.parse(readFileSync(join(site, "layanan/saring", nama), "utf8"));
  const saringan = new Saringan(await ambil("inti.json"));
  const kata = await Kata.dari(ambil);
  const hasil = [];
  for (const { pilihan, q } of semua) {
    const { tanda, hilang } = await kata.tanda(q, saringan.inti.banyak);
    hasil.push({ ...saringan.cocok(pilihan, tanda), hilang });
  }
  process.stdout.write(JSON.stringify(hasil));
} finally {
  rmSync(folder, { recursive: true });
}
