import process from "node:process";
import { startServer } from "@session-replay/server";

/** A server in a process of its own; it tells its URL, and stops when its parent lets go of it. */
const [, , dataFolder = "."] = process.argv;
const server = await startServer({
  dataFolder,
  port: 0,
  limits: { ingestPerSecond: 1e9, ingestBurst: 1e9, readPerSecond: 1e9, readBurst: 1e9 },
  log: ({ level, message }) => {
    if (level !== "info") process.stderr.write(`${message}\n`);
  },
});
process.send?.(server.url);
process.on("disconnect", () => {
  void server.stop().then(() => process.exit(0));
});
