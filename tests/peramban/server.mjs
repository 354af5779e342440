// A static server for one site directory, as an ordinary host would serve it: in goes the directory and
// the sub-path it lives under, out comes its origin. Nothing but 127.0.0.1 can reach it.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";

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

async function answer(root, prefix, request, response) {
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://situs").pathname);
  } catch {
    path = "";
  }
  const file = path.startsWith(prefix) ? await locate(root, path.slice(prefix.length)) : null;
  if (file?.endsWith(`${sep}index.html`) && !path.endsWith("/") && !path.endsWith(".html")) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const body = file ?? (await locate(root, "404.html"));
  const type = TYPES[extname(body ?? ".txt")] ?? "application/octet-stream";
  response.writeHead(file ? 200 : 404, { "content-type": type });
  if (body) createReadStream(body).pipe(response);
  else response.end("404");
}

/** Serves `site` under `prefix` (begins and ends in `/`) and returns {origin, close}. */
export async function serve(site, prefix = "/") {
  const root = resolve(site);
  const server = createServer((request, response) => {
    answer(root, prefix, request, response).catch((error) => response.destroy(error));
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
