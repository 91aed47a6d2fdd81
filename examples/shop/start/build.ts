import path from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const root = path.join(import.meta.dirname, "..", "site");

/** Builds the pages as a user's build would; returns the folder they are in. */
export async function buildSite(): Promise<string> {
  const outDir = path.join(import.meta.dirname, "..", "dist");
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    // The workspace's own packages run from source; from npm this line would not be there.
    resolve: { conditions: ["source", "module", "browser", "production"] },
    build: { outDir, emptyOutDir: true, sourcemap: true },
  });
  return outDir;
}
