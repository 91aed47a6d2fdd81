import { StartFailure } from "../http/listen.ts";
import type { Keys } from "../state/keys.ts";
import { isLoopback } from "./host-allowed.ts";

/** Refuses to be reachable from other machines while anyone there could read or send. */
export function refuseExposure(host: string, keys: Pick<Keys, "valid">): void {
  if (isLoopback(host)) return;
  const missing = [
    ...(keys.valid("viewer", "admin").length === 0
      ? [
          "an admin key, or whoever reaches it could read and erase (session-replay keys create NAME --kind admin --data FOLDER)",
        ]
      : []),
    ...(keys.valid("ingest").length === 0
      ? [
          "an ingest key, or whoever reaches it could send (session-replay keys create NAME --kind ingest --data FOLDER)",
        ]
      : []),
  ];
  if (missing.length === 0) return;
  throw new StartFailure(
    `--host ${host} would open this server to other machines. First make ${missing.join(", and ")}`,
  );
}
