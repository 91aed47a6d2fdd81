import { promisify } from "node:util";
import zlib from "node:zlib";
import { ApiFailure } from "../api/route.ts";

const gunzip = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip);

const jsonTypes = /^application\/(?:json|vnd\.elasticsearch\+json)\s*(?:;|$)/i;

async function bytesOf(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = (): ApiFailure =>
    new ApiFailure(413, `The request is larger than ${limit} bytes`);
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const coding = request.headers.get("content-encoding")?.toLowerCase() ?? "identity";
  if (coding === "identity") return body;
  if (coding !== "gzip")
    throw new ApiFailure(415, `Content-Encoding ${coding} is not known; send gzip`);
  return await gunzip(body, { maxOutputLength: limit }).catch((error: unknown) => {
    const large = error instanceof RangeError;
    throw large ? tooLarge() : new ApiFailure(400, "The body is not valid gzip");
  });
}

/** The JSON body of a request, bounded; undefined if it has none. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const bytes = await bytesOf(request, limit);
  if (bytes.length === 0) return undefined;
  const type = request.headers.get("content-type") ?? "";
  // A form of another site can send other types without being asked by the browser.
  if (!jsonTypes.test(type)) {
    throw new ApiFailure(415, "Content-Type must be application/json");
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ApiFailure(
      400,
      `The body is not JSON: ${error instanceof Error ? error.message : ""}`,
    );
  }
}
