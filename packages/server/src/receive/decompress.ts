import { promisify } from "node:util";
import zlib from "node:zlib";
import { tooLarge } from "./read-body.ts";
import { Refusal } from "./refusal.ts";

interface Encoding {
  readonly sync: (body: Uint8Array, options: zlib.ZlibOptions) => Buffer;
  readonly async: (body: Uint8Array, options: zlib.ZlibOptions) => Promise<Buffer>;
}

const encodings: Readonly<Record<string, Encoding>> = {
  gzip: {
    sync: zlib.gunzipSync,
    async: promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  },
  // In HTTP "deflate" is the zlib format; some clients send it without its header.
  deflate: { sync: inflateSync, async: async (body, options) => await inflate(body, options) },
  zlib: { sync: inflateSync, async: async (body, options) => await inflate(body, options) },
  zstd: {
    sync: (body, { maxOutputLength }) => zlib.zstdDecompressSync(body, { maxOutputLength }),
    async: async (body, { maxOutputLength }) => await zstd(body, { maxOutputLength }),
  },
};

const zstd = promisify<Uint8Array, zlib.ZstdOptions, Buffer>(zlib.zstdDecompress);
const inflateWrapped = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflate);
const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);

const hasZlibHeader = (body: Uint8Array): boolean =>
  body.length >= 2 &&
  ((body[0] ?? 0) & 0x0f) === 8 &&
  (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;

function inflateSync(body: Uint8Array, options: zlib.ZlibOptions): Buffer {
  return hasZlibHeader(body) ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options);
}

function inflate(body: Uint8Array, options: zlib.ZlibOptions): Promise<Buffer> {
  return hasZlibHeader(body) ? inflateWrapped(body, options) : inflateRaw(body, options);
}

/** Content codings that a receiver of OTLP takes, for the answer to one that it does not. */
const known = "gzip, deflate, zlib, zstd or identity";

const smallInput = 16 * 1024;
const smallOutput = 512 * 1024;

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/**
 * The decompressed body, at most `limit` bytes. Small bodies are done in place, which is faster
 * than a thread's round trip; what turns out large goes to zlib's threads.
 */
export async function decompress(
  body: Buffer,
  coding: string | undefined,
  limit: number,
): Promise<Buffer> {
  const name = (coding ?? "identity").trim().toLowerCase();
  if (name === "identity" || name === "") return body;
  const encoding = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
  if (encoding === undefined) {
    throw new Refusal(415, `Content-Encoding ${JSON.stringify(name)} is not known; send ${known}`);
  }
  if (body.length === 0) return body;
  if (body.length <= smallInput) {
    try {
      return encoding.sync(body, { maxOutputLength: Math.min(limit, smallOutput) });
    } catch (error) {
      if (!isTooLarge(error)) throw damaged(name, error);
    }
  }
  try {
    return await encoding.async(body, { maxOutputLength: limit });
  } catch (error) {
    throw isTooLarge(error) ? tooLarge(limit) : damaged(name, error);
  }
}

const damaged = (name: string, error: unknown): Refusal =>
  new Refusal(
    400,
    `The body is not valid ${name}: ${error instanceof Error ? error.message : error}`,
  );
