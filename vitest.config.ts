import { defineConfig } from "vitest/config";

const source = {
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
};

/**
 * `unit`: no browser, no socket, seconds. `integration`: servers over HTTP, processes, disk.
 * `browser`: real Chromium. `npm run check` runs the first, `npm test` all three.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: "unit",
          include: [
            "packages/*/src/**/*.test.{ts,tsx}",
            "packages/*/suite/**/*.test.ts",
            "scripts/**/*.test.ts",
            "examples/*/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/*.integration.test.ts", "**/*.browser.test.ts"],
        },
      },
      {
        ...source,
        test: {
          name: "integration",
          include: [
            "packages/*/**/*.integration.test.ts",
            "examples/*/**/*.integration.test.ts",
            "scripts/**/*.integration.test.ts",
            "e2e/**/*.integration.test.ts",
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          name: "browser",
          include: [
            "packages/*/**/*.browser.test.ts",
            "examples/*/**/*.browser.test.ts",
            "e2e/**/*.browser.test.ts",
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
