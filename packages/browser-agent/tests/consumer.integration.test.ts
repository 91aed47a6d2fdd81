import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPacked, type PackedProject } from "../testing/packed.ts";

const agent = "@session-replay/browser-agent";

/** An application in strict TypeScript that uses every entry. */
const application = `
import { enableAllInstrumentations, emitSessionEvent, instrumentClicks, setUser, startSessionReplay,
  type InstrumentationOptions, type StartOptions, type User } from "${agent}";
import { instrumentCursorThrashing } from "${agent}/cursor-thrashing";
import { type FunnelDetails, trackAddToCart } from "${agent}/funnel";
import { instrumentLongFrames } from "${agent}/long-frames";
import { startInNext } from "${agent}/next";
import { SessionReplayErrorBoundary, useSessionReplay } from "${agent}/react";
import { instrumentVitalsAttribution } from "${agent}/vitals-attribution";
import { sessionReplay } from "${agent}/vue";
import { createElement } from "react";

const instrumentations: InstrumentationOptions = { forms: false, errors: { console: true } };
const options: StartOptions = { serviceName: "shop", endpoint: "/otlp", instrumentations };
const ada: User = { id: "42" };
const details: FunnelDetails = { value: 1, currency: "EUR" };
const stop: () => void = instrumentClicks({ onClick: ({ at }) => console.log(at.toFixed()) });
// @ts-expect-error: an event has a name.
emitSessionEvent({ attributes: {} });
export const all = [startSessionReplay(options), setUser(ada), trackAddToCart(details), stop,
  enableAllInstrumentations, instrumentCursorThrashing(), instrumentLongFrames(), startInNext,
  createElement(SessionReplayErrorBoundary, { fallback: "Sorry" }), useSessionReplay,
  instrumentVitalsAttribution(), sessionReplay];
`;

/** The code that both READMEs show. */
const samples = ["../README.md", "../../../README.md"].flatMap((name) => [
  ...readFileSync(new URL(name, import.meta.url), "utf8").matchAll(/```ts\n(.*?)```/gs),
]);

let project: PackedProject;
beforeAll(() => {
  project = installPacked(agent, [
    "@opentelemetry/api",
    "@types/react",
    "react",
    "scheduler",
    "vite",
  ]);
  mkdirSync(path.join(project.folder, "src"));
  writeFileSync(path.join(project.folder, "package.json"), '{ "type": "module" }');
  writeFileSync(
    path.join(project.folder, "index.html"),
    '<script type="module" src="/src/main.ts"></script>',
  );
});
afterAll(() => project.remove());

const write = (name: string, text: string): void =>
  writeFileSync(path.join(project.folder, name), text);

/** Gzipped bytes of what Vite makes of `code`. */
async function built(code: string): Promise<number> {
  write("src/main.ts", code);
  await build({ root: project.folder, configFile: false, logLevel: "error" });
  const assets = path.join(project.folder, "dist/assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  return scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(assets, name))).length,
    0,
  );
}

describe("the package, as npm gives it to a project elsewhere", () => {
  test.each(["bundler", "nodenext"])(
    "has types for strict TypeScript and the READMEs' code, resolved as %s",
    (how) => {
      write("src/main.ts", application);
      for (const [i, [, sample = ""]] of samples.entries()) write(`src/sample${i}.ts`, sample);
      const compilerOptions = {
        strict: true,
        noUnusedLocals: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        target: "es2023",
        lib: ["es2023", "dom", "dom.iterable"],
        module: how === "bundler" ? "esnext" : "nodenext",
        moduleResolution: how,
        types: [],
      };
      write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
      const tsc = path.join(
        path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
        "bin/tsc",
      );
      const { stdout } = spawnSync(process.execPath, [tsc, "-p", project.folder]);
      expect(`${stdout}`).toBe("");
    },
  );

  test("costs a Vite build what it uses of it", async () => {
    const nothing = await built("console.log(1)");
    const unused = await built(`import "${agent}"; import "${agent}/funnel"; console.log(1)`);
    const clicks = await built(`import { instrumentClicks } from "${agent}"; instrumentClicks();`);
    const all = await built(
      `import { startSessionReplay } from "${agent}"; startSessionReplay({ serviceName: "shop", endpoint: "/otlp" });`,
    );
    expect(unused).toBe(nothing);
    expect(clicks).toBeLessThan(all * 0.6);
  });
});

describe("where there is no page", () => {
  const onServer = `
    const { readFileSync } = await import("node:fs");
    const { exports } = JSON.parse(readFileSync("node_modules/${agent}/package.json", "utf8"));
    for (const entry of Object.keys(exports)) {
      if (/script|json|react/.test(entry)) continue;
      await import("${agent}" + entry.slice(1));
    }
    // Server components take it for what its first line says: a module of the client.
    if (!process.execArgv.join().includes("react-server")) await import("${agent}/react");
    const { startSessionReplay, setUser, getTracer } = await import("${agent}");
    const replay = startSessionReplay({ serviceName: "shop", endpoint: "/otlp" });
    setUser({ id: "42" });
    getTracer().startSpan("work").end();
    await replay.flush();
    await replay.stop();
    console.log(startSessionReplay.length + " done");`;

  test.each([
    [],
    ["--conditions=worker"],
    ["--conditions=react-server"],
    ["--conditions=worker", "--conditions=browser"],
  ])("imports and calls do nothing: node %s %s", (...conditions) => {
    const args = [...conditions, "--input-type=module", "-e", onServer];
    const printed = execFileSync(process.execPath, args, {
      cwd: project.folder,
      encoding: "utf8",
    });
    expect(printed).toBe("0 done\n");
  });
});
