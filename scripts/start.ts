import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { loadRecording, startShop } from "@session-replay/example-shop";
import { startServer } from "@session-replay/server";
import { buildIfStale } from "./build-if-stale.ts";
import { root, runProgram } from "./process.ts";

/** What `npm start` runs: the server, the demo shop, and the demo's sessions if nothing is stored. */
const started = performance.now();
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const packages = (...parts: string[]): string => path.join(root, "packages", ...parts);
const sources = (...names: string[]): string[] => names.map((name) => packages(name));

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => stop.abort());
}
process.once("disconnect", () => stop.abort());
process.channel?.unref();

const uiFolder = packages("ui", "dist");
const agentFolder = packages("browser-agent", "dist");

/** Builds a room by its own `build.ts`, in a process of its own: the bundlers are done then. */
async function buildRoom(room: string): Promise<void> {
  const script = packages(room, "build.ts");
  const { code, output } = await runProgram(process.execPath, ["--conditions=source", script]);
  if (code !== 0) throw new Error(`${script} failed:\n${output}`);
}

const { values: options } = parseArgs({ options: { port: { type: "string" } } });

// Before anything is built: a busy port is told at once.
const server = await startServer({
  port: Number(options.port ?? 4318),
  dataFolder: path.join(root, ".session-replay"),
  uiFolder,
  agentFolder,
  log: ({ level, message }) => {
    if (level !== "info") console.error(`${level}: ${message}`);
  },
}).catch((error: unknown) => {
  console.error(`\n  ${reasonOf(error)}\n`);
  process.exit(1);
});

/** Whether anything is stored, by the API that everybody uses. */
async function isEmpty(): Promise<boolean> {
  const reply = await fetch(`${server.url}/api/sessions?limit=1`);
  const list: unknown = await reply.json();
  return typeof list === "object" && list !== null && Reflect.get(list, "total") === 0;
}

/** Puts the demo's recorded sessions in where nothing is stored yet. */
async function loadDemo(): Promise<void> {
  if (!(await isEmpty())) return;
  try {
    const { sessions } = await loadRecording({ url: server.url, now: Date.now() });
    console.log(
      `Loaded ${sessions.length} recorded sessions of the demo shop; npx session-replay demo --remove takes them out.`,
    );
  } catch (error) {
    console.error(`The demo's recording was not loaded: ${reasonOf(error)}`);
  }
}

await Promise.all([
  loadDemo(),
  buildIfStale("the agent", agentFolder, sources("browser-agent", "otlp", "schema"), () =>
    buildRoom("browser-agent"),
  ),
  buildIfStale("the pages", uiFolder, sources("ui", "schema", "esql"), () => buildRoom("ui")),
]);
console.log(`\n  Session Replay   ${server.url}   (${seconds()} s)\n`);

const shop = await startShop({ otlpUrl: server.url }).catch((error: unknown) => {
  console.error(`The demo shop did not start: ${reasonOf(error)}`);
  return undefined;
});
if (shop !== undefined) {
  console.log(`  Demo shop        ${shop.url}   click around: it shows up at once\n`);
}
console.log(
  `  Ask              npx session-replay ask "what happened to user David on checkout?"\n`,
);

await new Promise<void>((resolve) => {
  if (stop.signal.aborted) resolve();
  else stop.signal.addEventListener("abort", () => resolve(), { once: true });
});
await shop?.stop();
await server.stop();
