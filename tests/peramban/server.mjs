// A static server for one site directory, as an ordinary host would serve it: in goes the directory, the
// sub-path it lives under, and headers of every answer; out comes its origin. What is text goes compressed
// to whoever asks for that. Nothing but 127.0.0.1 can reach it.
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".jsonld": "application/ld+json",
  ".map": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

const TEXT = /^text\/|json|xml/;

/** The file an address stands for, or null. A directory stands for its index.html. */
async function locate(root, path) {
  const file = resolve(join(root, normalize(path)));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return null;
  const index = join(file, "index.html");
  return (await stat(index).catch(() => null)) ? index : null;
}

async function answer(root, prefix, headers, request, response) {
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://situs").pathname);
  } catch {
    path = "";
  }
  const file = path.startsWith(prefix) ? await locate(root, path.slice(prefix.length)) : null;
  if (file?.endsWith(`${sep}index.html`) && !path.endsWith("/") && !path.endsWith(".html")) {
    response.writeHead(301, { ...headers, location: `${path}/` }).end();
    return;
  }
  const body = file ?? (await locate(root, "404.html"));
  const type = TYPES[extname(body ?? ".txt")] ?? "application/octet-stream";
  const isi = body ? await readFile(body) : "404";
  const padat = TEXT.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const sandi = padat ? { "content-encoding": "gzip" } : {};
  response.writeHead(file ? 200 : 404, { ...headers, ...sandi, "content-type": type });
  response.end(padat ? gzipSync(isi) : isi);
}

/** Serves `site` under `prefix` (begins and ends in `/`) and returns {origin, close}. */
export async function serve(site, prefix = "/", headers = {}) {
  const root = resolve(site);
  const server = createServer((request, response) => {
    answer(root, prefix, headers, request, response).catch((error) => response.destroy(error));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
