import { mkdtempSync, rmSync } from "node:fs";
import { registerHooks } from "node:module";
import os from "node:os";
import path from "node:path";
import process from "node:process";

/**
 * Starts a server, stores a session, asks about it and prints which libraries of language models
 * were loaded: `loaded-libraries.ts <environment> <OTLP bodies>`, both JSON.
 */
const [environment = "{}", bodies = "{}"] = process.argv.slice(2);
const seen = new Set<string>();
registerHooks({
  load(url, context, next) {
    if (/\/node_modules\/(?:ai|@ai-sdk)\//u.test(url)) seen.add(url);
    return next(url, context);
  },
});
const { startServer } = await import("../start-server.ts");
const folder = mkdtempSync(path.join(os.tmpdir(), "loaded-"));
const server = await startServer({
  dataFolder: folder,
  port: 0,
  environment: JSON.parse(environment),
});
const post = (to: string, body: unknown): Promise<Response> =>
  fetch(server.url + to, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const { logs, traces } = JSON.parse(bodies);
await post("/v1/logs", logs);
await post("/v1/traces", traces);
let status = "";
while (status !== "answered") {
  const reply = await post("/api/ask", { question: "What happened to Ana Ruiz?" });
  ({ status } = JSON.parse(await reply.text()));
}
process.stdout.write([...seen].join("\n"));
await server.stop();
rmSync(folder, { recursive: true, force: true });
