interface Key {
  readonly name: string;
  readonly append: boolean;
  readonly order: number;
  readonly kind: "plain" | "skip" | "reference" | "referenced";
  readonly padded: boolean;
  /** Text between this key and the next; empty at the end. */
  readonly delimiter: string;
}

interface DissectPattern {
  /** Names of the columns, in the order of the pattern. */
  readonly names: readonly string[];
  /** A value for each name, null if the text does not match. */
  match(text: string, separator: string): readonly string[] | null;
}

const keyPattern = /%\{([^}]*)\}/gu;

function readKey(inner: string, delimiter: string, place: number): Key {
  const padded = inner.endsWith("->");
  const body = padded ? inner.slice(0, -2) : inner;
  const [, modifier = "", rest = ""] = /^([+?*&]?)(.*)$/su.exec(body) ?? [];
  const ordered = modifier === "+" ? /^(.*)\/(\d+)$/su.exec(rest) : null;
  const name = ordered?.[1] ?? rest;
  const kind =
    modifier === "?" || name === ""
      ? "skip"
      : modifier === "*"
        ? "reference"
        : modifier === "&"
          ? "referenced"
          : "plain";
  const order = ordered ? Number(ordered[2]) : place;
  return { name, append: modifier === "+", order, kind, padded, delimiter };
}

/** Reads a pattern of DISSECT, undefined if it is none. */
export function parseDissect(pattern: string): DissectPattern | { readonly problem: string } {
  const found = [...pattern.matchAll(keyPattern)];
  const invalid = `Invalid pattern for dissect: [${pattern}]`;
  if (found.length === 0) return { problem: `${invalid}: Unable to find any keys or delimiters.` };
  const prefix = pattern.slice(0, found[0]?.index ?? 0);
  const keys = found.map((match, place) => {
    const end = match.index + match[0].length;
    return readKey(
      match[1] ?? "",
      pattern.slice(end, found[place + 1]?.index ?? pattern.length),
      place,
    );
  });
  if (keys.some(({ kind }) => kind === "reference" || kind === "referenced")) {
    const shown = found.find((match) => /^%\{[*&]/u.test(match[0]))?.[0] ?? "";
    return { problem: `Reference keys not supported in dissect patterns: [${shown}]` };
  }
  const adjacent = keys.slice(0, -1).some(({ delimiter }) => delimiter === "");
  if (adjacent) return { problem: `${invalid}: two keys must have a delimiter between them` };
  const plain = keys.filter(({ kind }) => kind === "plain");
  const names = [...new Set(plain.map(({ name }) => name))];

  const cut = (text: string): readonly string[] | null => {
    if (!text.startsWith(prefix)) return null;
    let at = prefix.length;
    const values: string[] = [];
    for (const { delimiter, padded } of keys) {
      const end = delimiter === "" ? text.length : text.indexOf(delimiter, at);
      if (end < 0) return null;
      values.push(text.slice(at, end));
      at = end + delimiter.length;
      while (padded && delimiter !== "" && text.startsWith(delimiter, at)) at += delimiter.length;
    }
    return values;
  };

  return {
    names,
    match: (text, separator) => {
      const values = cut(text);
      if (!values) return null;
      return names.map((name) => {
        const parts = keys
          .map((key, index) => ({ key, value: values[index] ?? "" }))
          .filter(({ key }) => key.name === name && key.kind === "plain");
        if (!parts.some(({ key }) => key.append)) return parts.at(-1)?.value ?? "";
        parts.sort((a, b) => a.key.order - b.key.order);
        return parts.map(({ value }) => value).join(separator);
      });
    },
  };
}
