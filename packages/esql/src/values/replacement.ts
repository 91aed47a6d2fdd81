import { remember } from "../runtime/remember.ts";
import { type JavaRegex, javaRegex } from "./java-regex.ts";

const regexOf = remember(javaRegex);

/** The replacement for one match, as Java reads it: `$1`, `${name}`, `\` before any character. */
function expand(replacement: string, { groups, names }: JavaRegex, found: RegExpExecArray): string {
  const group = (number: number): string =>
    number === 0 ? found[0] : (found.groups?.[`j${number}`] ?? "");
  return replacement.replace(
    /\\(.)|\$(\d+)|\$\{(\w+)\}/gsu,
    (_, escaped?: string, digits?: string, name?: string) => {
      if (escaped !== undefined) return escaped;
      if (name !== undefined) return group(names.get(name) ?? 0);
      // As many digits as make the number of a group that there is.
      let length = 1;
      const number = digits ?? "0";
      while (length < number.length && Number(number.slice(0, length + 1)) <= groups) length += 1;
      return group(Number(number.slice(0, length))) + number.slice(length);
    },
  );
}

const missing = (replacement: string, { groups, names }: JavaRegex): string | undefined => {
  for (const [, digit, name] of replacement
    .replace(/\\./gsu, "")
    .matchAll(/\$(\d)|\$\{(\w+)\}/gu)) {
    if (digit !== undefined && Number(digit) > groups)
      return `java.lang.IndexOutOfBoundsException: No group ${digit}`;
    if (name !== undefined && !names.has(name))
      return `java.lang.IllegalArgumentException: No group with name {${name}}`;
  }
  return undefined;
};

/** A text with each match replaced: `=` and the result, `!` and Java's exception if it has none. */
export function replaceAll(text: string, pattern: string, replacement: string): string {
  const regex = regexOf(pattern);
  if (typeof regex === "string") return `!java.util.regex.PatternSyntaxException: ${regex}`;
  const wrong = missing(replacement, regex);
  if (wrong !== undefined) return `!${wrong}`;
  let out = "";
  let end = 0;
  for (const found of text.matchAll(regex.expression)) {
    out += text.slice(end, found.index) + expand(replacement, regex, found);
    end = found.index + found[0].length;
  }
  return `=${out}${text.slice(end)}`;
}
