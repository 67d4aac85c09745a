// Serves a folder the way a static host does: compressed, cached for ten minutes, under a sub-path
// if asked. Used by scripts/serve and by the browser tests; needs nothing but Node.
//
//   node scripts/server.mjs FOLDER [--port 8080] [--base /]

import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import zlib from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|wasm|manifest))/;
const HOST = "127.0.0.1";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** A server that can be stopped and started again at the same address, and shown another folder. */
export class PageServer {
  #server;
  #compressed = new Map();

  /** `base` is the sub-path that the folder appears under, with a slash at both ends. */
  constructor(root, { base = "/" } = {}) {
    this.root = root;
    this.base = base;
    this.port = 0;
  }

  get origin() {
    return `http://${HOST}:${this.port}`;
  }

  get address() {
    return this.origin + this.base;
  }

  /** Listens on `port`; 0 picks a free one. */
  async start(port = this.port) {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        if (!response.headersSent) response.writeHead(500);
        response.end(String(error));
      });
    });
    await new Promise((resolve, reject) => {
      this.#server.once("error", reject).listen(port, HOST, resolve);
    });
    this.port = this.#server.address().port;
    return this;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request, response) {
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    const { pathname, search } = new URL(request.url, this.origin);
    if (pathname + "/" === this.base) {
      response.writeHead(301, { Location: this.base + search });
      return response.end();
    }
    if (!pathname.startsWith(this.base)) return refuse(response, 404);
    const file = inside(this.root, pathname.slice(this.base.length));
    if (!file) return refuse(response, 403);
    const found = await this.#find(file);
    if (!found) return refuse(response, 404);
    if (found.directory && !pathname.endsWith("/")) {
      response.writeHead(301, { Location: `${pathname}/${search}` });
      return response.end();
    }
    return this.#send(found.file, request, response);
  }

  /** The file itself, or the index.html of a folder. */
  async #find(file) {
    const status = await stat(file).catch(() => undefined);
    if (status?.isFile()) return { file, directory: false };
    if (!status?.isDirectory()) return undefined;
    const index = path.join(file, "index.html");
    const hasIndex = await stat(index).then((s) => s.isFile(), () => false);
    return hasIndex ? { file: index, directory: true } : undefined;
  }

  async #send(file, request, response) {
    const bytes = await readFile(file);
    const digest = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    const headers = {
      "Cache-Control": "max-age=600",
      "Content-Type": type,
      "X-Content-Type-Options": "nosniff",
      ETag: `W/"${digest}"`,
      Vary: "Accept-Encoding",
    };
    if (request.headers["if-none-match"] === headers.ETag) {
      response.writeHead(304, headers);
      return response.end();
    }
    const encoding = COMPRESSIBLE.test(type) && choose(request.headers["accept-encoding"]);
    const body = encoding ? await this.#compress(bytes, digest, encoding) : bytes;
    if (encoding) headers["Content-Encoding"] = encoding;
    headers["Content-Length"] = body.length;
    response.writeHead(200, headers);
    response.end(request.method === "HEAD" ? undefined : body);
  }

  async #compress(bytes, digest, encoding) {
    const key = `${encoding} ${digest}`;
    if (!this.#compressed.has(key)) {
      const quality = { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 };
      const work = encoding === "br" ? brotli(bytes, { params: quality }) : gzip(bytes);
      this.#compressed.set(key, work);
    }
    return this.#compressed.get(key);
  }
}

function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain", "Cache-Control": "max-age=600" });
  response.end(`${status}\n`);
}

function choose(accepted = "") {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

/** The path below `root`, or nothing when it would lead out of it. */
function inside(root, wanted) {
  let name;
  try {
    name = decodeURIComponent(wanted);
  } catch {
    return undefined;
  }
  if (name.includes("\0") || name.split(/[/\\]/).includes("..")) return undefined;
  return path.join(path.resolve(root), name);
}

/** Starts at the first free port from `port` on. */
async function startFrom(server, port) {
  for (let next = port; next < port + 100; next += 1) {
    try {
      return await server.start(next);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      console.log(`Port ${next} is taken.`);
    }
  }
  throw new Error(`no free port between ${port} and ${port + 99}`);
}

async function main([root, ...options]) {
  const chosen = { "--port": "8080", "--base": "/" };
  for (let i = 0; i < options.length; i += 2) {
    if (!(options[i] in chosen) || options[i + 1] === undefined) {
      throw new Error(`unknown option ${options[i]}; there are --port and --base`);
    }
    chosen[options[i]] = options[i + 1];
  }
  const port = Number(chosen["--port"]);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port wants a number, not ${chosen["--port"]}`);
  }
  const base = `/${chosen["--base"]}/`.replace(/\/+/g, "/");
  const server = await startFrom(new PageServer(root, { base }), port);
  console.log(`Jevons is at ${server.address} (stop it with Ctrl-C)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(`server: ${error.message}`);
    process.exit(1);
  });
}
