import { readFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "../command.ts";
import { connected, connectionOptions } from "../connection.ts";

export const mcp: Command = {
  name: "mcp",
  summary: "Serve the Model Context Protocol over standard input and output.",
  options: connectionOptions,
  examples: ["mcp", "mcp --url https://replay.example --key sr_viewer_…"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const { askOverHttp, serveMcpStdio } = await import("@session-replay/server");
      const manifest = path.join(import.meta.dirname, "..", "..", "package.json");
      const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
      const stop = serveMcpStdio({
        ask: askOverHttp((to, body) => call(to, { method: "POST", body })),
        clock: Date.now,
        version,
      });
      await new Promise<void>((resolve) => {
        io.stopped.addEventListener("abort", () => resolve(), { once: true });
        io.stdin.once("end", resolve).once("close", resolve);
      });
      await stop();
    }),
};
