import { createHash, createHmac, randomBytes } from "node:crypto";
import type { State } from "./open-state.ts";

/** A new secret that nobody can guess: 128 bits, safe in URLs and headers. */
export const newSecret = (prefix: string): string => `${prefix}_${randomBytes(16).toString("hex")}`;

/** What is stored of a secret; as long as it is random, a plain hash cannot be turned back. */
export const hashSecret = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");

/** A setting that is made at first use. */
export function settingOr({ database }: State, name: string, make: () => string): string {
  const insert = database.prepare("INSERT OR IGNORE INTO setting (name, value) VALUES (?, ?)");
  insert.run(name, make());
  return String(database.prepare("SELECT value FROM setting WHERE name = ?").get(name)?.value);
}

/** Hash under this folder's own key: equal for equal texts here, worthless elsewhere. */
export function createKeyedHash(state: State): (text: string) => string {
  const key = settingOr(state, "hash-key", () => randomBytes(32).toString("hex"));
  return (text) => createHmac("sha256", key).update(text).digest("hex").slice(0, 32);
}
