import { existsSync } from "node:fs";
import path from "node:path";

const packages = path.resolve(import.meta.dirname, "..", "..");

const present = (folder: string): string | undefined => (existsSync(folder) ? folder : undefined);

/** Folders of the built pages and of the built agent, where they are built. */
export function builtFiles(): { readonly uiFolder?: string; readonly agentFolder?: string } {
  const uiFolder = present(path.join(packages, "ui", "dist"));
  const agentFolder = present(path.join(packages, "browser-agent", "dist"));
  return {
    ...(uiFolder === undefined ? {} : { uiFolder }),
    ...(agentFolder === undefined ? {} : { agentFolder }),
  };
}
