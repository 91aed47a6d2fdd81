import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("peers", import.meta.url));

/** Agents to compare with, by the name of their entry, and the packages each is made of. */
const packages = {
  "rrweb-record": { "@rrweb/record": "2.1.6" },
  "datadog-rum": { "@datadog/browser-rum": "7.16.2" },
  sentry: { "@sentry/browser": "11.12.0" },
  posthog: { "posthog-js": "1.449.2" },
  hyperdx: { "@hyperdx/browser": "0.26.0" },
  "otel-browser": {
    "@opentelemetry/api": "1.9.1",
    "@opentelemetry/api-logs": "0.223.1",
    "@opentelemetry/browser-instrumentation": "0.6.0",
    "@opentelemetry/exporter-logs-otlp-http": "0.223.1",
    "@opentelemetry/instrumentation": "0.223.0",
    "@opentelemetry/sdk-logs": "0.223.1",
  },
} as const;

type Peer = keyof typeof packages;

export const peers = Object.keys(packages);

const isPeer = (name: string): name is Peer => Object.hasOwn(packages, name);

/**
 * The `node_modules` of a peer, installed on first use: apart from the product's lockfile, and each
 * apart from the others, because they want different versions of the same packages.
 */
export function modulesOf(name: string): string | undefined {
  if (!isPeer(name)) return undefined;
  const home = path.join(folder, name);
  const modules = path.join(home, "node_modules");
  if (existsSync(modules)) return modules;
  mkdirSync(home, { recursive: true });
  const manifest = { private: true, dependencies: packages[name] };
  writeFileSync(path.join(home, "package.json"), JSON.stringify(manifest));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["install", "--no-audit", "--no-fund", "--silent", "--ignore-scripts"], {
    cwd: home,
    stdio: "inherit",
  });
  return modules;
}
