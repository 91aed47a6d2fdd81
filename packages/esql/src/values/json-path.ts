const step = /(?:^|\.)([^.[\]]+)|\[(\d+)\]|\[(?:'([^']*)'|"([^"]*)")\]/uy;

function stepsOf(path: string): readonly (string | number)[] | undefined {
  const text = path.replace(/^\$\.?/u, "");
  const steps: (string | number)[] = [];
  let at = 0;
  while (at < text.length) {
    step.lastIndex = at;
    const found = step.exec(text);
    if (!found) return undefined;
    const [whole, name, index, single, double] = found;
    steps.push(index === undefined ? (name ?? single ?? double ?? "") : Number(index));
    at += whole.length;
  }
  return steps;
}

function walk(value: unknown, steps: readonly (string | number)[]): unknown {
  for (const key of steps) {
    if (typeof value !== "object" || value === null) return undefined;
    const list = Array.isArray(value);
    if (list !== (typeof key === "number") || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** What stands at a path of JSON text: `=` and the value, `!` if that cannot be read, null if nothing. */
export function extractJson(text: string, path: string): string | null {
  const steps = stepsOf(path);
  if (!steps) return "!";
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "!";
  }
  const found = walk(value, steps);
  if (found === undefined) return "!";
  if (found === null) return null;
  return `=${typeof found === "string" ? found : JSON.stringify(found)}`;
}
