import type { IncomingMessage } from "node:http";
import type { IngestGate } from "../receive/receiver.ts";
import { Refusal } from "../receive/refusal.ts";
import type { ApiKey, Keys } from "../state/keys.ts";
import { authorizedSecret } from "./credentials.ts";
import { originListed } from "./origin.ts";
import type { RateLimiter } from "./rate.ts";

export interface IngestGateOptions {
  readonly keys: Pick<Keys, "find" | "valid" | "guarded">;
  /** Origins of pages that may send; any, if empty. */
  readonly allowOrigins: readonly string[];
  readonly limiter: RateLimiter;
  readonly addressOf: (request: IncomingMessage) => string;
}

const isOwnPage = (request: IncomingMessage, origin: string): boolean =>
  origin === `http://${request.headers.host}` || origin === `https://${request.headers.host}`;

function secretOf(request: IncomingMessage): string | undefined {
  const authorized = authorizedSecret(request.headers.authorization);
  if (authorized !== undefined) return authorized;
  const header = request.headers["x-api-key"];
  if (typeof header === "string") return header;
  // A beacon cannot carry headers.
  const query = request.url?.split("?", 2)[1];
  return query === undefined ? undefined : (new URLSearchParams(query).get("key") ?? undefined);
}

function slowDown(waitMs: number): Refusal {
  return new Refusal(
    429,
    "Too many requests; send less often",
    Math.max(1, Math.ceil(waitMs / 1000)),
  );
}

/** Who may send: anyone until an ingest key is made, then only who has one. */
export function createIngestGate(options: IngestGateOptions): IngestGate {
  const { keys, allowOrigins, limiter } = options;
  const generallyAllowed = (origin: string): boolean =>
    allowOrigins.length === 0 || originListed(origin, allowOrigins);
  const keyAllows = (key: ApiKey, origin: string): boolean =>
    key.origins.length === 0 ? generallyAllowed(origin) : originListed(origin, key.origins);

  const checkOrigin = (request: IncomingMessage, key: ApiKey | undefined): void => {
    const { origin } = request.headers;
    if (origin === undefined) {
      if (key !== undefined && key.origins.length > 0) {
        throw new Refusal(403, "This key is for pages of certain origins only");
      }
      return;
    }
    if (isOwnPage(request, origin)) return;
    const allowed = key === undefined ? generallyAllowed(origin) : keyAllows(key, origin);
    if (!allowed) throw new Refusal(403, `Pages of ${origin} may not send here`);
  };

  return {
    mayPreflight(origin) {
      return keys.guarded("ingest")
        ? keys.valid("ingest").some((key) => keyAllows(key, origin))
        : generallyAllowed(origin);
    },
    admit(request) {
      const wait = limiter.take(options.addressOf(request));
      if (wait > 0) throw slowDown(wait);
      if (!keys.guarded("ingest")) return checkOrigin(request, undefined);
      const secret = secretOf(request);
      if (secret === undefined) {
        throw new Refusal(401, "An ingest key is needed: Authorization: ApiKey <key>");
      }
      const key = keys.find(secret);
      if (key === undefined) throw new Refusal(401, "This key is not known, or was revoked");
      if (key.kind !== "ingest") throw new Refusal(403, "This key may read, not send");
      checkOrigin(request, key);
      if (key.perSecond === undefined) return;
      const keyWait = limiter.take(`key:${key.id}`, key.perSecond, Math.max(1, key.perSecond));
      if (keyWait > 0) throw slowDown(keyWait);
    },
  };
}
