import { gunzipSync } from "node:zlib";
import type { Request } from "playwright-core";

/** What a page sends with a request, uncompressed; empty if it sends nothing. */
export function requestText(request: Request): string {
  const body = request.postDataBuffer();
  if (!body) return "";
  const zipped = request.headers()["content-encoding"] === "gzip";
  return (zipped ? gunzipSync(body) : body).toString("utf8");
}
