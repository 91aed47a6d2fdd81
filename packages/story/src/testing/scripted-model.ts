/// <reference types="node" />
import { createServer, type ServerResponse } from "node:http";
import type { LlmSettings } from "../llm/settings.ts";

/** What the server does with a call; calls are counted from 1. */
export type Script = (response: ServerResponse, call: number) => void;

export interface ScriptedModel {
  readonly settings: LlmSettings;
  readonly calls: () => number;
  /** Bodies as they came, with their headers. */
  readonly requests: readonly { readonly body: string; readonly headers: object }[];
  /** `performance.now()` when the last call ended, for whatever reason; now, if it has not been seen to. */
  readonly endedAt: () => number;
  readonly stop: () => Promise<void>;
}

/** A server that speaks OpenAI's chat completions and does what the script says. */
export async function startScriptedModel(script: Script): Promise<ScriptedModel> {
  const requests: { body: string; headers: object }[] = [];
  let endedAt = 0;
  const server = createServer((request, response) => {
    endedAt = 0;
    let body = "";
    request.on("data", (part) => {
      body += String(part);
    });
    response.on("close", () => {
      endedAt = performance.now();
    });
    request.on("end", () => {
      requests.push({ body, headers: request.headers });
      script(response, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    requests,
    calls: () => requests.length,
    endedAt: () => endedAt || performance.now(),
    settings: {
      provider: "compatible",
      model: "scripted",
      baseUrl: `http://127.0.0.1:${port}/v1`,
      firstWordsMs: 500,
      totalMs: 1500,
      pseudonymise: true,
      price: { input: 3, output: 15, currency: "USD" },
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 };

export const chunk = (delta: object, finish: string | null = null, more: object = {}): string =>
  `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "scripted", choices: [{ index: 0, delta, finish_reason: finish }], ...more })}\n\n`;

/** Streams these texts, one after the other. */
export const streams =
  (...texts: readonly string[]): Script =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const content of texts) response.write(chunk({ role: "assistant", content }));
    response.write(chunk({}, "stop", { usage }));
    response.end("data: [DONE]\n\n");
  };

/** The same as Anthropic's messages stream. */
export const streamsAsAnthropic =
  (...texts: readonly string[]): Script =>
  (response) => {
    const send = (type: string, more: object): void => {
      response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`);
    };
    const { prompt_tokens: input_tokens, completion_tokens: output_tokens } = usage;
    const message = { id: "m", type: "message", role: "assistant", model: "scripted", content: [] };
    response.writeHead(200, { "content-type": "text/event-stream" });
    send("message_start", { message: { ...message, usage: { input_tokens, output_tokens: 1 } } });
    send("content_block_start", { index: 0, content_block: { type: "text", text: "" } });
    for (const text of texts) {
      send("content_block_delta", { index: 0, delta: { type: "text_delta", text } });
    }
    send("content_block_stop", { index: 0 });
    send("message_delta", { delta: { stop_reason: "end_turn" }, usage: { output_tokens } });
    send("message_stop", {});
    response.end();
  };

const streamedFailure =
  (breakOff: (response: ServerResponse) => void): Script =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(chunk({ role: "assistant", content: '{"text":"They' }));
    breakOff(response);
  };

const toolCall = {
  index: 0,
  id: "t",
  type: "function",
  function: { name: "fetch", arguments: '{"url":"http://evil.example"}' },
};

/** Every way in which a model's server has been thought to fail. */
export const failures: Readonly<Record<string, Script>> = {
  "only invents": streams(
    '{"text":"They then called support.","from":["c99"]}\n{"text":"They paid 500 euros.","from":["c1"]}\n',
  ),
  "sends HTML": streams("<html><body>Sorry</body></html>"),
  "sends HTML as a sentence": streams('{"text":"<img src=x onerror=alert(1)>","from":["c1"]}'),
  "sends nothing": streams(""),
  "refuses the key": (response) => response.writeHead(401).end('{"error":{"message":"bad key"}}'),
  "is out of quota": (response) => response.writeHead(429, { "retry-after": "60" }).end("{}"),
  "breaks with 500": (response) => response.writeHead(500).end("oops"),
  "sends a page instead of a stream": (response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<h1>x</h1>"),
  "cuts the connection": (response) => response.destroy(),
  "breaks in the middle": streamedFailure((response) => setTimeout(() => response.destroy(), 50)),
  "ends in the middle": streamedFailure((response) => response.end()),
  "streams no JSON": (response) =>
    response.writeHead(200, { "content-type": "text/event-stream" }).end("data: {{{\n\n"),
  "calls a tool": (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(chunk({ role: "assistant", tool_calls: [toolCall] }));
    response.end(`${chunk({}, "tool_calls")}data: [DONE]\n\n`);
  },
  stalls: () => undefined,
  "stalls in the middle": streamedFailure(() => undefined),
};
