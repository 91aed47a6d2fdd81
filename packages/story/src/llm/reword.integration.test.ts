/// <reference types="node" />
import { createServer, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { prove } from "../testing/prove.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { previewRequest } from "./preview.ts";
import { reword } from "./reword.ts";
import type { LlmSettings } from "./settings.ts";

type Script = (response: ServerResponse, call: number) => void;

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

/** A server that speaks OpenAI's chat completions and does what the script says. */
async function scripted(script: Script): Promise<{ settings: LlmSettings; calls: () => number }> {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    request.resume();
    request.on("end", () => script(response, calls));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    calls: () => calls,
    settings: {
      provider: "compatible",
      model: "scripted",
      baseUrl: `http://127.0.0.1:${port}/v1`,
      firstWordsMs: 500,
      totalMs: 1500,
      pseudonymise: true,
      price: { input: 3, output: 15, currency: "USD" },
    },
  };
}

const chunk = (delta: object, more: object = {}): string =>
  `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "scripted", choices: [{ index: 0, delta, finish_reason: null }], ...more })}\n\n`;

const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 };

const streams =
  (...texts: readonly string[]): Script =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const content of texts) response.write(chunk({ role: "assistant", content }));
    response.write(
      `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "scripted", choices: [{ index: 0, delta: {}, finish_reason: "stop" }], usage })}\n\n`,
    );
    response.end("data: [DONE]\n\n");
  };

const proven = prove(swallowed402);
const idOf = (kind: string): string =>
  proven.answer.claims.find((claim) => claim.kind === kind)?.id ?? "";
const good = JSON.stringify({
  text: "They pressed “Confirm” 3 times on “Pay” (/pay).",
  from: [idOf("steps")],
});
const invented = JSON.stringify({ text: "They then called support.", from: ["c99"] });

test("a streamed answer is shown with the claims' citations and what it cost", async () => {
  const { settings, calls } = await scripted(streams(good.slice(0, 20), `${good.slice(20)}\n`));
  const seen: string[] = [];
  const { answer, report } = await reword({
    proven,
    settings,
    fetch,
    onClaim: (claim) => seen.push(claim.text),
  });
  expect(answer.engine).toEqual({ kind: "llm", model: "scripted" });
  expect(answer.answer).toBe("They pressed “Confirm” 3 times on “Pay” (/pay).");
  expect(answer.claims[0]?.cites).toEqual(
    proven.answer.claims.find((claim) => claim.kind === "steps")?.cites,
  );
  expect(seen).toEqual([answer.answer]);
  expect(calls()).toBe(1);
  expect(report).toMatchObject({ calls: 1, inputTokens: 1000, outputTokens: 100 });
  expect(report.cost?.amount).toBeCloseTo(0.0045);
});

test("what is not proven is asked again once", async () => {
  const { settings, calls } = await scripted((response, call) =>
    streams(call === 1 ? invented : good)(response, call),
  );
  const { answer, report } = await reword({ proven, settings, fetch });
  expect(calls()).toBe(2);
  expect(answer.engine.kind).toBe("llm");
  expect(report).toMatchObject({ calls: 2, refused: 1 });
});

const failures: readonly (readonly [string, Script])[] = [
  ["only invents", streams(`${invented}\n${invented}\n`)],
  ["sends HTML", streams("<html><body>Sorry</body></html>")],
  ["sends nothing", streams("")],
  ["refuses", (response) => response.writeHead(401).end("{}")],
  ["breaks with 500", (response) => response.writeHead(500).end("oops")],
  [
    "sends a page instead of a stream",
    (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>x</h1>"),
  ],
  ["cuts the connection", (response) => response.destroy()],
  [
    "breaks in the middle",
    (response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(chunk({ role: "assistant", content: '{"text":"They' }));
      setTimeout(() => response.destroy(), 50);
    },
  ],
  [
    "calls a tool",
    (response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(
        chunk({
          role: "assistant",
          tool_calls: [
            {
              index: 0,
              id: "t",
              type: "function",
              function: { name: "fetch", arguments: '{"url":"http://evil.example"}' },
            },
          ],
        }),
      );
      response.end("data: [DONE]\n\n");
    },
  ],
  ["stalls", () => undefined],
];

test.each(failures)("the narrator answers when the model %s", async (_, script) => {
  const { settings } = await scripted(script);
  const started = performance.now();
  const { answer, report } = await reword({ proven, settings, fetch });
  expect(answer).toBe(proven.answer);
  expect(report.fellBack).toBeDefined();
  expect(performance.now() - started).toBeLessThan(settings.totalMs * 2 + 1000);
});

test.each(["anthropic", "openai", "compatible"] as const)(
  "the preview is the request that %s would get, without names, and nothing is sent",
  async (provider) => {
    const { settings, calls } = await scripted(streams(good));
    const preview = await previewRequest(proven, { ...settings, provider, apiKey: "secret-key" });
    const body: unknown = JSON.parse(preview?.body ?? "");
    expect(body).toMatchObject({ model: "scripted", stream: true });
    expect(preview?.body).toContain("Confirm");
    expect(preview?.body).not.toMatch(/Ana|Ruiz|secret-key|"tools"/u);
    expect(calls()).toBe(0);
    expect(Object.keys(Object(body)).toSorted()).toMatchSnapshot();
  },
);
