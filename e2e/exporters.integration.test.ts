import { execFile } from "node:child_process";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf } from "./support/client.ts";
import { temporaryServer } from "./support/temporary-server.ts";
import { toolProgram, toolsFolder } from "./support/tools.ts";

const run = promisify(execFile);

let server: Awaited<ReturnType<typeof temporaryServer>>;
beforeAll(async () => {
  server = await temporaryServer();
});
afterAll(() => server.stop());

const rowsOf = async (query: string): Promise<unknown[][]> =>
  (await clientOf(server.url).rows(query)).map((row) => Object.values(row));

const answers = (query: string, rows: unknown) =>
  expect.poll(() => rowsOf(query), { timeout: 20_000 }).toEqual(rows);

interface Packing {
  readonly encoding: "json" | "protobuf";
  readonly compression: "none" | "gzip";
}

/** Runs a sender to its end; gives what it printed, and an exporter prints only what went wrong. */
type Send = (url: string, packing: Packing, name: string) => Promise<string>;

const sendWithNode =
  (version: string): Send =>
  async (url, { encoding, compression }, name) => {
    const program = path.join(toolsFolder, version, "send.ts");
    const args = [program, url, encoding, compression, name];
    const { stdout, stderr } = await run(process.execPath, args, { timeout: 50_000 });
    return stdout + stderr;
  };

const sendWithDeno: Send = async (url, { encoding }, name) => {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    OTEL_DENO: "true",
    OTEL_DENO_CONSOLE: "replace",
    OTEL_SERVICE_NAME: "deno",
    OTEL_EXPORTER_OTLP_ENDPOINT: url,
    OTEL_EXPORTER_OTLP_PROTOCOL: `http/${encoding}`,
  };
  const args = [toolProgram("deno"), "run", "--quiet", "--allow-net", "deno.ts", name];
  const { stdout, stderr } = await run(process.execPath, args, {
    cwd: toolsFolder,
    env,
    timeout: 50_000,
  });
  return stdout + stderr;
};

const packings: readonly Packing[] = [
  { encoding: "json", compression: "none" },
  { encoding: "json", compression: "gzip" },
  { encoding: "protobuf", compression: "none" },
  { encoding: "protobuf", compression: "gzip" },
];
const versions = ["otel-1", "otel-2", "otel-3"] as const;
const cases = versions.flatMap((version) => packings.map((packing) => ({ version, ...packing })));

const spanEvents = (name: string): string =>
  `FROM traces-* | WHERE name == "child ${name}" | KEEP span_id`;

async function eventsArrive(name: string): Promise<void> {
  const [[spanId] = []] = await rowsOf(spanEvents(name));
  await answers(
    `FROM logs-* | WHERE span_id == "${spanId}" AND event_name IS NOT NULL | SORT event_name | KEEP event_name`,
    [["exception"], ["retried"]],
  );
}

test.each(cases)(
  "OpenTelemetry JS $version sends $encoding, compression $compression",
  async ({ version, ...packing }) => {
    const name = `${version} ${packing.encoding} ${packing.compression}`;
    expect(await sendWithNode(version)(server.url, packing, name)).toBe("");
    await answers(
      `FROM logs-* | WHERE body.text == "log ${name}" | KEEP severity_text, attributes.cart.items, attributes.ratio, attributes.tags`,
      [["ERROR", 3, 1.5, ["a", "b"]]],
    );
    await answers(
      `FROM traces-* | WHERE name LIKE "* ${name}" | SORT name | KEEP name, kind, status.code, status.message`,
      [
        [`child ${name}`, "Internal", "Error", "declined"],
        [`parent ${name}`, "Server", null, null],
      ],
    );
    await eventsArrive(name);
  },
);

test.each(["json", "protobuf"] as const)(
  "Deno sends %s by the exporter of OpenTelemetry Rust",
  async (encoding) => {
    const name = `deno ${encoding}`;
    expect(await sendWithDeno(server.url, { encoding, compression: "none" }, name)).toBe("");
    await answers(
      `FROM logs-* | WHERE body.text LIKE "log ${name}*" | KEEP severity_text, attributes.log.iostream, resource.attributes.telemetry.sdk.language`,
      [["ERROR", "stderr", "deno-rust"]],
    );
    await answers(
      `FROM traces-* | WHERE name LIKE "* ${name}" | SORT name | KEEP name, kind, status.code, status.message`,
      [
        [`child ${name}`, "Internal", "Error", "declined"],
        [`parent ${name}`, "Internal", null, null],
      ],
    );
    const parent = `FROM traces-* | WHERE name == "parent ${name}" | KEEP trace_id`;
    const [[traceId] = []] = await rowsOf(parent);
    await answers(
      `FROM traces-* | WHERE trace_id == "${traceId}" AND name == "GET" | SORT kind | KEEP kind, attributes.url.path`,
      [
        ["Client", "/cart"],
        ["Server", "/cart"],
      ],
    );
    await eventsArrive(name);
  },
);

test.each(versions)("%s would have printed a refusal", async (version) => {
  const refusing = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => refusing.listen(0, "127.0.0.1", resolve));
  const { port } = Object(refusing.address());
  const packing: Packing = { encoding: "json", compression: "none" };
  // 3.x throws at the end as well.
  const sent = sendWithNode(version)(`http://127.0.0.1:${port}`, packing, "refused");
  expect(await sent.catch(String)).toContain("Bad Request");
  refusing.close();
});

// Deno says nothing when it is refused: the server's own counts say that nobody was.
test("their metrics are taken and counted, and none got a refusal", async () => {
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  const points = /^session_replay_otlp_metric_points_total (\d+)$/m.exec(metrics)?.[1];
  expect(Number(points)).toBeGreaterThanOrEqual(cases.length + 2);
  expect(metrics).not.toMatch(/otlp_replies_total\{status="[45]/);
});
