import { readFileSync } from "node:fs";
import path from "node:path";

/** Other people's clients: no workspace, so that only who tests installs them. */
export const toolsFolder: string = path.resolve(import.meta.dirname, "../tools");

/** The program that a tool's package names, for Node to run; `bin` unless it is the package's name. */
export function toolProgram(name: string, bin: string = name): string {
  const folder = path.join(toolsFolder, "node_modules", name);
  let manifest: string;
  try {
    manifest = readFileSync(path.join(folder, "package.json"), "utf8");
  } catch {
    throw new Error(`${name} is not installed: \`npm test\` does it, or npm install in e2e/tools`);
  }
  const { bin: bins }: { bin: string | Readonly<Record<string, string>> } = JSON.parse(manifest);
  return path.join(folder, typeof bins === "string" ? bins : (bins[bin] ?? ""));
}
