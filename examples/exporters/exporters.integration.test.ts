import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type RunningServer, startServer } from "@session-replay/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Send, Target } from "./sample.ts";
import { sendWithSdk1 } from "./sdk-1.ts";
import { sendWithSdk2 } from "./sdk-2.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "exporters-"));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function query(text: string): Promise<unknown> {
  const reply = await fetch(`${server.url}/_query`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: text }),
  });
  const { values }: { values?: unknown } = JSON.parse(await reply.text());
  return values;
}

const answers = (text: string, rows: unknown) =>
  expect.poll(() => query(text), { timeout: 15_000 }).toEqual(rows);

const sdks: readonly (readonly [string, Send])[] = [
  ["1.x", sendWithSdk1],
  ["2.x", sendWithSdk2],
];
const packings: readonly Omit<Target, "url">[] = [
  { encoding: "json", compression: "none" },
  { encoding: "json", compression: "gzip" },
  { encoding: "protobuf", compression: "none" },
  { encoding: "protobuf", compression: "gzip" },
];
const cases = sdks.flatMap(([version, send]) =>
  packings.map((packing) => ({ version, send, ...packing })),
);

test.each(cases)(
  "OpenTelemetry JS $version sends $encoding, compression $compression",
  async ({ version, send, encoding, compression }) => {
    const name = `${version} ${encoding} ${compression}`;
    const { traceId } = await send({ url: server.url, encoding, compression }, name);
    await answers(
      `FROM logs-* | WHERE body.text == "log ${name}" | KEEP severity_text, attributes.cart.items, attributes.ratio, attributes.tags`,
      [["ERROR", 3, 1.5, ["a", "b"]]],
    );
    await answers(
      `FROM traces-* | WHERE trace_id == "${traceId}" | SORT name | KEEP name, kind, status.code, status.message`,
      [
        [`child ${name}`, "Internal", "Error", "declined"],
        [`parent ${name}`, "Server", null, null],
      ],
    );
    await answers(
      `FROM logs-* | WHERE trace_id == "${traceId}" | SORT event_name | KEEP event_name`,
      [["exception"], ["retried"]],
    );
  },
);

test("their metrics are taken and counted", async () => {
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  const points = /^session_replay_otlp_metric_points_total (\d+)$/m.exec(metrics)?.[1];
  expect(Number(points)).toBeGreaterThanOrEqual(cases.length);
  expect(metrics).not.toMatch(/otlp_replies_total\{status="[45]/);
});
