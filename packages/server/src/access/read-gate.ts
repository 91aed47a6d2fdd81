import { type Access, ApiFailure, type Caller } from "../api/route.ts";
import type { ReadGate } from "../http/application.ts";
import type { ApiKey, Keys } from "../state/keys.ts";
import type { Logins } from "../state/logins.ts";
import { authorizedSecret, loginToken } from "./credentials.ts";
import type { RateLimiter } from "./rate.ts";

export interface ReadGateOptions {
  readonly keys: Pick<Keys, "find" | "valid" | "guarded">;
  readonly logins: Pick<Logins, "find">;
  readonly limiter: RateLimiter;
  /** Whoever calls may do everything: there is no socket, and the folder is theirs. */
  readonly unlocked: boolean;
}

const local: Caller = { name: "local", role: "admin" };
const anyone: Caller = { name: "anyone", role: "viewer" };

function callerOf(key: ApiKey): Caller {
  if (key.kind === "ingest") throw new ApiFailure(403, "This key may send, not read");
  return { name: key.name, role: key.kind };
}

/** Who may read and change: anyone on this machine until such a key is made. */
export function createReadGate(options: ReadGateOptions): ReadGate {
  const { keys, logins, limiter, unlocked } = options;
  const keyOf = (headers: Headers): ApiKey | undefined => {
    const secret = authorizedSecret(headers.get("authorization")) ?? headers.get("x-api-key");
    if (secret !== undefined && secret !== null) return keys.find(secret);
    const token = loginToken(headers.get("cookie"));
    const id = token === undefined ? undefined : logins.find(token);
    return keys.valid("viewer", "admin").find((key) => key.id === id);
  };

  const take = (bucket: string): void => {
    const wait = limiter.take(bucket);
    if (wait === 0) return;
    throw new ApiFailure(429, "Too many requests; ask less often", {
      retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)),
    });
  };

  const identify = (headers: Headers, access: Access): Caller => {
    if (access === "open") return anyone;
    if (unlocked || !keys.guarded("viewer", "admin")) return local;
    const key = keyOf(headers);
    if (key === undefined) {
      throw new ApiFailure(401, "A key is needed, or a login", {
        hint: "Authorization: ApiKey <key>, or log in on the page",
      });
    }
    take(`key:${key.id}`);
    const caller = callerOf(key);
    if (access === "admin" && caller.role !== "admin") {
      throw new ApiFailure(403, "This needs an admin key");
    }
    return caller;
  };

  return {
    admit({ headers }, address, access) {
      take(address);
      return identify(headers, access);
    },
  };
}
