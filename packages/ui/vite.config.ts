import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { withoutTexts } from "./without-texts.ts";

export default defineConfig({
  plugins: [react(), withoutTexts()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    // The server's policy forbids inline scripts; an inlined font would be a `data:` request.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
});
