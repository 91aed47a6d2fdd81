import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startServer } from "@session-replay/server";
import type { Answer } from "@session-replay/story";
import {
  failures,
  fuzzedOutput,
  otlpOf,
  type Script,
  startScriptedModel,
  streams,
  swallowed402,
  untruths,
} from "@session-replay/story/testing";
import type { Bench } from "../bench.ts";

const question = { question: "What happened to Ana Ruiz?" };

/** A server with one session, and a scripted model that it asks. */
async function open() {
  let script: Script = streams("");
  const model = await startScriptedModel((response, count) => script(response, count));
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-model-"));
  const server = await startServer({
    dataFolder: folder,
    port: 0,
    limits: { readPerSecond: 1e6, readBurst: 1e6 },
    environment: {
      SESSION_REPLAY_LLM_PROVIDER: "compatible",
      SESSION_REPLAY_LLM_MODEL: "scripted",
      SESSION_REPLAY_LLM_URL: model.settings.baseUrl,
      SESSION_REPLAY_LLM_TIMEOUT_MS: "1500",
    },
  });
  const post = (to: string, body: unknown): Promise<Response> =>
    fetch(server.url + to, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const ask = async (): Promise<Answer> =>
    JSON.parse(await (await post("/api/ask", question)).text());
  const { logs, traces } = otlpOf(swallowed402);
  await post("/v1/logs", logs);
  await post("/v1/traces", traces);
  while ((await ask()).status !== "answered");
  return {
    model,
    ask,
    follow: (next: Script): void => {
      script = next;
    },
    stop: async () => {
      await server.stop();
      await model.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const askers = 4;

async function measure(outputs: number): Promise<void> {
  const opened = await open();
  const narrated = await opened.ask();
  let seed = 0;
  opened.follow((response, count) => {
    seed += 1;
    streams(fuzzedOutput(seed, narrated.claims))(response, count);
  });
  let shown = 0;
  let worded = 0;
  const faults: string[] = [];
  let left = outputs;
  const asker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const answer = await opened.ask();
      faults.push(...untruths(answer, narrated));
      if (answer.engine.kind === "llm") worded += 1;
      shown += answer.claims.length;
      if (left % 1000 === 0) console.log(`  ${left} to go, ${faults.length} not proven`);
    }
  };
  await Promise.all(Array.from({ length: askers }, asker));
  console.log(
    `fuzzed outputs over HTTP: ${outputs} answers of ${seed} outputs, ${worded} in the model's words, ${shown} claims shown, ${faults.length} not proven`,
  );
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
  let slowest = 0;
  for (const [, script] of Object.entries(failures)) {
    opened.follow(script);
    await opened.ask();
    slowest = Math.max(slowest, performance.now() - opened.model.endedAt());
  }
  console.log(
    `after ${Object.keys(failures).length} kinds of failure the narrator answered at most ${Math.round(slowest)} ms later`,
  );
  await opened.stop();
}

/** What reaches a reader of a model that is confused or hostile, through the whole server. */
export const modelBench: Bench = {
  run: () => measure(300),
  full: () => measure(10_000),
};
