import path from "node:path";
import type { Forward, ScrubOptions, TraceTarget } from "@session-replay/server";
import { type Limits, limitBriefs } from "@session-replay/server/limits";
import { builtFiles } from "../built-files.ts";
import type { Command, Input, OptionSpec } from "../command.ts";
import { platformDataFolder } from "../data-folder.ts";
import { UsageError } from "../failure.ts";
import { durationMs, pair, sizeBytes, wholeNumber } from "../parse-values.ts";

const options: readonly OptionSpec[] = [
  { flags: "--port <number>", brief: "port of everything", default: "4318" },
  { flags: "--host <address>", brief: "address to bind", default: "127.0.0.1" },
  { flags: "--data <folder>", brief: "data folder (else the platform's)" },
  {
    flags: "--allow-origin <origin...>",
    brief: "origins of pages that may send; any, if none is given",
  },
  { flags: "--allow-host <name...>", brief: "names under which this server may be called" },
  { flags: "--trust-proxy", brief: "take the caller's address from X-Forwarded-For" },
  {
    flags: "--retention <duration>",
    brief: "how long data is kept, in whole days (UTC)",
    default: "30d",
  },
  { flags: "--max-size <size>", brief: "how much data is kept, for example 20GB" },
  { flags: "--forward <url...>", brief: "OTLP endpoint that gets everything that comes in" },
  {
    flags: "--forward-header <name=value...>",
    brief: "header for the forward of the same position; URL#name=value for a certain one",
  },
  {
    flags: "--forward-encoding <encoding>",
    brief: "received: as it came, protobuf once a forward answers 415; or protobuf from the start",
    default: "received",
    choices: ["received", "protobuf"],
  },
  { flags: "--forward-only", brief: "forward and do not store" },
  {
    flags: "--scrub <rules>",
    brief:
      "built-in: cards, e-mail addresses, tokens and passwords leave every text; none: they stay",
    default: "built-in",
    choices: ["built-in", "none"],
  },
  {
    flags: "--scrub-pattern <regex...>",
    brief: "what else is removed from texts before anything is stored",
  },
  { flags: "--scrub-attribute <name...>", brief: "attributes whose texts are removed" },
  {
    flags: "--limit <name=value...>",
    brief: `change a limit: ${Object.keys(limitBriefs).join(", ")}`,
  },
  {
    flags: "--traces <where>",
    brief:
      "the server's own traces, without data of users: self (into its own store) or an OTLP URL",
  },
  { flags: "--traces-header <name=value...>", brief: "headers for that URL" },
  {
    flags: "--log-format <format>",
    brief: "how to log",
    default: "text",
    choices: ["text", "json"],
  },
];

/** A header of a forward; its value is a secret, so no message shows it. */
function header(text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1) throw new UsageError("--forward-header needs NAME=VALUE");
  try {
    new Headers([[name, value]]);
  } catch {
    throw new UsageError(
      `--forward-header: ${JSON.stringify(name)} or its value is no HTTP header`,
    );
  }
  return [name, value];
}

/** Forwards with the headers that are theirs: of one forward all, of several those that name its URL. */
export function forwardsOf(
  urls: readonly string[],
  headers: readonly string[],
  encoding: "received" | "protobuf" = "received",
): Forward[] {
  const forwards = urls.map((url) => {
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
      throw new UsageError("--forward needs an http or https URL");
    }
    return { url, headers: new Map<string, string>() };
  });
  for (const text of headers) {
    const named = forwards.find(({ url }) => text.startsWith(`${url}#`));
    const forward = named ?? (forwards.length === 1 ? forwards[0] : undefined);
    if (forward === undefined) {
      throw new UsageError(
        urls.length === 0
          ? "--forward-header needs --forward"
          : "with several forwards, write --forward-header URL#NAME=VALUE",
      );
    }
    const [name, value] = header(named ? text.slice(named.url.length + 1) : text);
    forward.headers.set(name, value);
  }
  return forwards.map(({ url, headers: own }) => ({
    url,
    headers: Object.fromEntries(own),
    encoding,
  }));
}

const isLimit = (name: string): name is keyof Limits => Object.hasOwn(limitBriefs, name);

/** With less the database cannot store what was acknowledged. */
const leastStoreMegabytes = 32;

function limitsOf(input: Input): Partial<Limits> {
  const limits: { -readonly [name in keyof Limits]?: number } = {};
  for (const text of input.list("limit")) {
    const [name, value] = pair("limit", text);
    if (!isLimit(name)) throw new UsageError(`--limit ${name} is none: see serve --help`);
    const least = name === "storeMegabytes" ? leastStoreMegabytes : 1;
    limits[name] = wholeNumber(`limit ${name}`, value, least, Number.MAX_SAFE_INTEGER);
  }
  return limits;
}

function tracesOf(input: Input): TraceTarget | undefined {
  const where = input.text("traces");
  if (where === undefined || where === "self") return where;
  const [target] = forwardsOf([where], input.list("traces-header"));
  if (target === undefined) return undefined;
  return target;
}

function scrubOf(input: Input): ScrubOptions {
  const patterns = input.list("scrub-pattern");
  for (const pattern of patterns) {
    try {
      new RegExp(pattern, "giu");
    } catch (error) {
      throw new UsageError(
        `--scrub-pattern ${pattern}: ${error instanceof Error ? error.message : ""}`,
      );
    }
  }
  return {
    builtIn: input.text("scrub") !== "none",
    patterns,
    attributes: input.list("scrub-attribute"),
  };
}

export const serve: Command = {
  name: "serve",
  summary: "Start the server: receiver, store, API and pages on one port.",
  options,
  examples: [
    "serve",
    "serve --port 8080 --data ./data --retention 14d",
    `serve --forward https://otlp.example --forward-header "Authorization=ApiKey …"`,
  ],
  async run(input, io) {
    const folder = input.text("data");
    const maximum = input.text("max-size");
    const json = input.text("log-format") === "json";
    const forwards = forwardsOf(
      input.list("forward"),
      input.list("forward-header"),
      input.text("forward-encoding") === "protobuf" ? "protobuf" : "received",
    );
    if (input.flag("forward-only") && forwards.length === 0) {
      throw new UsageError("--forward-only needs --forward, or nothing would be kept anywhere");
    }
    const traces = tracesOf(input);
    // The server is much to load: other commands, and the help, do without.
    const { startServer } = await import("@session-replay/server");
    const server = await startServer({
      port: wholeNumber("port", input.text("port") ?? "4318", 0, 65_535),
      host: input.text("host") ?? "127.0.0.1",
      dataFolder:
        folder === undefined
          ? platformDataFolder(io.env, process.platform)
          : path.resolve(io.cwd, folder),
      allowOrigins: input.list("allow-origin"),
      allowHosts: input.list("allow-host"),
      trustProxy: input.flag("trust-proxy"),
      retentionMs: durationMs("retention", input.text("retention") ?? "30d"),
      ...(maximum === undefined ? {} : { maximumBytes: sizeBytes("max-size", maximum) }),
      forwards,
      ...(traces === undefined ? {} : { traces }),
      scrub: scrubOf(input),
      forwardOnly: input.flag("forward-only"),
      limits: limitsOf(input),
      environment: io.env,
      ...builtFiles(),
      log: ({ level, message, ...fields }) =>
        io.note(
          json
            ? JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })
            : `${level}: ${[message, ...Object.values(fields)].join(" | ")}`,
        ),
    });
    io.out(`Session Replay is at ${server.url}\n`);
    await new Promise<void>((resolve) => {
      if (io.stopped.aborted) resolve();
      else io.stopped.addEventListener("abort", () => resolve(), { once: true });
    });
    await server.stop();
  },
};
