import process from "node:process";
import { startServer } from "../start-server.ts";

/** A server in a process of its own, so that its memory can be watched; it reports its URL. */
const [, , dataFolder = "."] = process.argv;
const server = await startServer({
  dataFolder,
  port: 0,
  limits: { headersMs: 3000, requestMs: 6000 },
});
process.send?.(server.url);
process.on("disconnect", () => {
  void server.stop().then(() => process.exit(0));
});
