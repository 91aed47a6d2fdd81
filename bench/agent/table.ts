/** One line of the harness: a command's figures for one agent. */
export interface Measured {
  readonly agent: string;
  readonly [figure: string]: unknown;
}

interface Column {
  readonly title: string;
  readonly target: string;
  readonly figure: string;
}

const columns: readonly Column[] = [
  { title: "KB gzip", target: "≤ 20", figure: "gzipKB" },
  { title: "init CPU ms", target: "≤ 8", figure: "evalCpuMed" },
  { title: "µs per click", target: "≤ 250", figure: "scriptUsPerClick" },
  { title: "µs, p99 of a click's handlers", target: "≤ 1000", figure: "dispatchUsP99" },
  { title: "60 s: requests", target: "≤ 45 · batched 12", figure: "requests" },
  { title: "KB sent", target: "≤ 60", figure: "bodyKB" },
  { title: "KB gzipped", target: "batched ≤ 20", figure: "gzBodyKB" },
  { title: "% lost", target: "", figure: "totalLostPct" },
  { title: "% lost after reload", target: "0", figure: "totalLostAfterReloadPct" },
];

const shown = (value: unknown): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : "–";

/** The figures of an agent in the order of `columns`; each command tells some of them. */
function rowOf(measured: readonly Measured[], agent: string): string[] {
  const all: Record<string, unknown> = {};
  for (const line of measured) {
    if (line.agent !== agent) continue;
    const { requests, ...rest } = line;
    Object.assign(all, rest, line.cmd === "wire" ? { requests } : {});
  }
  return [agent, ...columns.map(({ figure }) => shown(all[figure]))];
}

/** Prints agents as lines and figures as columns, with the targets below the titles. */
export function printTable(measured: readonly Measured[], agents: readonly string[]): void {
  const rows = [
    ["agent", ...columns.map(({ title }) => title)],
    ["target", ...columns.map(({ target }) => target)],
    ...agents.map((agent) => rowOf(measured, agent)),
  ];
  console.log(`\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`);
}
