/** One measured value, as Prometheus names it. */
export interface Sample {
  readonly name: string;
  readonly kind: "counter" | "gauge";
  readonly help: string;
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

const escaped = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

const labelText = (labels: Sample["labels"]): string =>
  labels === undefined
    ? ""
    : `{${Object.entries(labels)
        .map(([name, value]) => `${name}="${escaped(value)}"`)
        .join(",")}}`;

/** Prometheus' text format; samples of one name follow one another. */
export function toPrometheus(samples: readonly Sample[]): string {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    groups.set(sample.name, [...(groups.get(sample.name) ?? []), sample]);
  }
  const lines: string[] = [];
  for (const [name, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    lines.push(`# HELP ${name} ${first.help}`, `# TYPE ${name} ${first.kind}`);
    for (const { labels, value } of group) lines.push(`${name}${labelText(labels)} ${value}`);
  }
  return `${lines.join("\n")}\n`;
}
