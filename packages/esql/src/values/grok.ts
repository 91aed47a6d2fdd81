import { grokPatterns } from "./grok-patterns.ts";

export interface GrokColumn {
  readonly name: string;
  readonly type: "keyword" | "integer" | "long" | "double" | "boolean";
  /** The name stands more than once in the pattern. */
  readonly repeated: boolean;
}

interface GrokPattern {
  readonly columns: readonly GrokColumn[];
  /** The texts found for each column, null if the pattern does not match. */
  match(text: string): readonly (readonly string[])[] | null;
}

const types: Readonly<Record<string, GrokColumn["type"]>> = {
  string: "keyword",
  int: "integer",
  integer: "integer",
  long: "long",
  float: "double",
  double: "double",
  boolean: "boolean",
};

const reference = /%\{(\w+)(?::([\w@.-]+))?(?::(\w+))?\}|\(\?<([a-zA-Z_][\w.]*)>/gu;
const deepest = 20;

/** Reads a pattern of GROK: regular expressions with `%{NAME:column:type}` in them. */
export function parseGrok(pattern: string): GrokPattern | { readonly problem: string } {
  const groups: { name: string; type: GrokColumn["type"] }[] = [];
  let problem: string | undefined;
  const group = (name: string, type: GrokColumn["type"]): string => {
    groups.push({ name, type });
    return `(?<g${groups.length - 1}>`;
  };
  const expand = (text: string, depth: number): string =>
    text.replace(
      reference,
      (whole, name?: string, column?: string, suffix?: string, plain?: string) => {
        if (plain !== undefined) return group(plain, "keyword");
        const known =
          name !== undefined && Object.hasOwn(grokPatterns, name) ? grokPatterns[name] : undefined;
        if (known === undefined || depth > deepest) {
          problem ??= `[Unable to find pattern [${name}] in Grok's pattern dictionary]`;
          return whole;
        }
        if (column === undefined) return `(?:${expand(known, depth + 1)})`;
        const type = types[suffix ?? "string"];
        if (!type) problem ??= `[unknown type [${suffix}]]`;
        const open = group(column, type ?? "keyword");
        return `${open}${expand(known, depth + 1)})`;
      },
    );
  const source = expand(pattern, 0).replaceAll("(?>", "(?:");
  if (problem !== undefined) return { problem };
  let expression: RegExp;
  try {
    expression = new RegExp(source, "");
  } catch {
    return { problem: "[it is not a regular expression]" };
  }
  const names = [...new Set(groups.map(({ name }) => name))];
  const mixed = names.find(
    (name) => new Set(groups.filter((each) => each.name === name).map(({ type }) => type)).size > 1,
  );
  if (mixed !== undefined) {
    return { problem: `the attribute [${mixed}] is defined multiple times with different types` };
  }
  const columns = names.map((name) => {
    const all = groups.filter((each) => each.name === name);
    return { name, type: all[0]?.type ?? "keyword", repeated: all.length > 1 };
  });
  return {
    columns,
    match: (text) => {
      const found = expression.exec(text);
      if (!found) return null;
      return names.map((name) =>
        groups.flatMap((each, index) => {
          const value = each.name === name ? found.groups?.[`g${index}`] : undefined;
          return value === undefined ? [] : [value];
        }),
      );
    },
  };
}
