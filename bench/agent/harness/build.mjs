// node build.mjs [name...]  -> bundles entries/<name>.ts with the node_modules of pk/<dir>, writes out/<name>.js and sizes.json
import fs from "fs";
import { createRequire } from "module";
import path from "path";
import zlib from "zlib";

const require = createRequire(import.meta.url);
const esbuild = require("./pk/tools/node_modules/esbuild");
const DIR = {
  seed: "seed",
  "seed-readme": "seed",
  faro: "faro",
  "faro-tracing": "faro",
  splunk: "splunk",
  honeycomb: "honeycomb",
  hyperdx: "hyperdx",
  "datadog-rum": "datadog",
  "elastic-apm": "elasticapm",
  sentry: "sentry",
  "sentry-replay": "sentry",
  posthog: "posthog",
  "posthog-full": "posthog",
  openreplay: "openreplay",
  "rrweb-record": "rrweb",
  highlight: "highlight",
  "launchdarkly-obs": "highlight",
  dash0: "dash0",
  clarity: "clarity",
  newrelic: "newrelic",
  "web-vitals": "webvitals",
  "web-vitals-attribution": "webvitals",
  "otel-both": "otelv3",
  "otel-logs": "otelv3",
  "otel-traces": "otelv3",
  "otel-api": "otelv3",
  "otel-api-trace": "otelv3",
  "elastic-otel": "elasticotel",
  amplitude: "amplitude",
  "otel-browser": "otelbrowser",
  accname: "accname",
  "mini-otlp": "otelv3",
  "mini-otlp-noapi": "otelv3",
  "datadog-slim": "datadogslim",
  "splunk-recorder": "splunkrec",
};
const names = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(DIR);
const S = fs.existsSync("sizes.json") ? JSON.parse(fs.readFileSync("sizes.json")) : {};
for (const n of names) {
  const nm = path.resolve("pk", DIR[n] || n, "node_modules");
  try {
    const r = await esbuild.build({
      entryPoints: [`entries/${n}.ts`],
      bundle: true,
      minify: true,
      format: "iife",
      platform: "browser",
      target: "es2022",
      write: false,
      nodePaths: [nm],
      outdir: "out",
      legalComments: "none",
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "silent",
      metafile: true,
    });
    const main = 0;
    for (const f of r.outputFiles) {
      const b = f.contents;
      fs.writeFileSync(f.path, b);
      if (f.path.endsWith(".js")) {
        S[n] = {
          raw: b.length,
          gz: zlib.gzipSync(b, { level: 9 }).length,
          br: zlib.brotliCompressSync(b, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } })
            .length,
        };
      }
    }
    const inp = Object.values(r.metafile.outputs)[0].inputs;
    const by = {};
    for (const [f, v] of Object.entries(inp)) {
      const m = f.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/);
      const k = m ? m[1] : "own";
      by[k] = (by[k] || 0) + v.bytesInOutput;
    }
    S[n].top = Object.entries(by)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 6)
      .map(([k, v]) => k + ":" + v)
      .join(" ");
    console.log(
      n.padEnd(24),
      String(S[n].raw).padStart(8),
      String(S[n].gz).padStart(8),
      String(S[n].br).padStart(8),
      " ",
      S[n].top.slice(0, 150),
    );
  } catch (e) {
    console.log(
      n,
      "FAILED",
      (e.errors || [e])
        .slice(0, 3)
        .map((x) => x.text || x.message)
        .join(" | "),
    );
  }
}
fs.writeFileSync("sizes.json", JSON.stringify(S, null, 1));
