import path from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";

/** Builds a folder of pages as a user's build would; returns the folder of what is built. */
export async function buildSite(root: string): Promise<string> {
  const outDir = path.join(root, "..", "dist");
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
