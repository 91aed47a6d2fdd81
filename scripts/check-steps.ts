import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Finished, root, runProgram } from "./process.ts";

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Finished>;
}

const script = (file: string, ...args: string[]) =>
  runProgram(process.execPath, ["--conditions=source", path.join("scripts", file), ...args]);

const projects = (): string[] =>
  ["packages", "examples", "."]
    .flatMap((folder) =>
      folder === "."
        ? ["e2e", "e2e/tools", "bench", "scripts"]
        : existsSync(path.join(root, folder))
          ? readdirSync(path.join(root, folder)).flatMap((name) => [
              `${folder}/${name}`,
              `${folder}/${name}/suite`,
              `${folder}/${name}/tests`,
            ])
          : [],
    )
    .filter((folder) => existsSync(path.join(root, folder, "tsconfig.json")));

async function typeCheck(): Promise<Finished> {
  const started = performance.now();
  let output = "";
  let code = 0;
  const waiting = projects();
  const lane = async (): Promise<void> => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const result = await runProgram("tsc", ["-p", project]);
      if (result.code === 0) continue;
      code = 1;
      output += `${project}\n${result.output}`;
    }
  };
  await Promise.all([lane(), lane()]);
  return { code, output, milliseconds: Math.round(performance.now() - started) };
}

/** What `npm run check` runs, in order; a failing step does not hide the next. */
export const steps: readonly Step[] = [
  {
    name: "format and lint",
    run: () => runProgram("biome", ["ci", "--diagnostic-level=error", "."]),
  },
  { name: "types", run: typeCheck },
  { name: "import boundaries", run: () => script("check-boundaries.ts") },
  { name: "unused code", run: () => runProgram("knip", ["--no-progress"]) },
  { name: "generated files", run: () => script("generate.ts", "--check") },
  { name: "sizes", run: () => script("check-size.ts") },
];
