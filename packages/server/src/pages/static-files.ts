import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".map": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

const compressible = /^(text\/|application\/|image\/svg)/;

const gzip = promisify<Uint8Array, Buffer>(zlib.gzip);

interface Kept {
  readonly modified: number;
  readonly plain: Buffer;
  readonly zipped: Buffer | undefined;
  readonly type: string;
  readonly tag: string;
}

export interface StaticFiles {
  /** The file's reply, undefined if there is none. `name` is relative to the folder. */
  readonly serve: (
    name: string,
    request: Request,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response | undefined>;
}

/** Path inside the folder, undefined for one that would leave it. */
export function safePath(folder: string, name: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const full = path.resolve(folder, `.${path.sep}${decoded}`);
  return full.startsWith(path.resolve(folder) + path.sep) ? full : undefined;
}

/** Serves a folder of built files: small and few, so each is kept in memory once it was asked for. */
export function createStaticFiles(folder: string): StaticFiles {
  const kept = new Map<string, Kept>();

  const load = async (file: string): Promise<Kept | undefined> => {
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const known = kept.get(file);
    if (known?.modified === info.mtimeMs) return known;
    const plain = await readFile(file);
    const type = types[path.extname(file)] ?? "application/octet-stream";
    const zipped = compressible.test(type) && plain.length > 1024 ? await gzip(plain) : undefined;
    const tag = `"${plain.length.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
    const fresh = { modified: info.mtimeMs, plain, zipped, type, tag };
    kept.set(file, fresh);
    return fresh;
  };

  return {
    async serve(name, request, extra) {
      const file = safePath(folder, name);
      const found = file === undefined ? undefined : await load(file);
      if (found === undefined) return undefined;
      const headers = new Headers(extra);
      headers.set("content-type", found.type);
      headers.set("etag", found.tag);
      headers.set("vary", "accept-encoding");
      // Vite puts a hash of the content into the names of what it builds.
      const immutable = name.startsWith("/assets/");
      headers.set("cache-control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
      if (request.headers.get("if-none-match") === found.tag) {
        return new Response(null, { status: 304, headers });
      }
      const zip =
        found.zipped !== undefined && /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
      if (zip) headers.set("content-encoding", "gzip");
      const body = (zip ? found.zipped : found.plain) ?? found.plain;
      headers.set("content-length", String(body.length));
      return new Response(request.method === "HEAD" ? null : Uint8Array.from(body), { headers });
    },
  };
}
