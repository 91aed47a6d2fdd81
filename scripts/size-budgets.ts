import path from "node:path";
import { gzipSync } from "node:zlib";
import { bundleScript } from "../packages/browser-agent/minify.ts";
import { esqlBytes } from "../packages/ui/esql-size.ts";
import { shellBytes } from "../packages/ui/shell-size.ts";
import { root } from "./process.ts";

interface SizeBudget {
  readonly name: string;
  /** Kilobytes of 1,000 bytes, gzip -9. */
  readonly limitKb: number;
  readonly measure: () => Promise<number>;
}

/** Bytes of an agent's script as it is shipped, gzip -9. */
async function scriptBytes(entry: string): Promise<number> {
  const script = await bundleScript(path.join(root, "packages/browser-agent", entry), {
    globalName: "SessionReplay",
  });
  return gzipSync(script, { level: 9 }).length;
}

/** One line a budget; CI fails on what is over. */
export const sizeBudgets: readonly SizeBudget[] = [
  {
    name: "agent: core with the OpenTelemetry API",
    limitKb: 11.45,
    measure: () => scriptBytes("testing/core.ts"),
  },
  {
    name: "agent: script with everything that is on by default",
    limitKb: 31.4,
    measure: () => scriptBytes("src/script.ts"),
  },
  { name: "window: help with ES|QL in the editor", limitKb: 40, measure: esqlBytes },
  { name: "window: shell and list of sessions", limitKb: 160, measure: shellBytes },
];
