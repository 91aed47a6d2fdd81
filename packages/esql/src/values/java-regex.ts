import { letterClass, propertyClass } from "./java-class.ts";

/** A regular expression of Java as one of JavaScript. */
export interface JavaRegex {
  readonly expression: RegExp;
  /** Groups count from 1; in the expression they are called `j1`, `j2` … */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** Thrown with the text of Java's PatternSyntaxException. */
class PatternError extends Error {}

const special = /[\\^$.*+?()[\]{}|/&!#%,:;<=>@`~-]/u;
const outside = /[\\^$.*+?()[\]{}|/]/u;
const quote = (character: string, inClass = false): string =>
  (inClass ? special : outside).test(character) ? `\\${character}` : character;

const simple: Readonly<Record<string, string>> = {
  t: "\\t",
  n: "\\n",
  r: "\\r",
  f: "\\f",
  a: "\\x07",
  e: "\\x1b",
};
const anchors: Readonly<Record<string, string>> = {
  b: "\\b",
  B: "\\B",
  A: "(?<![^])",
  z: "(?![^])",
  Z: "(?=(?:\\r\\n|[\\n\\r\\x85\\u2028\\u2029])?(?![^]))",
  R: "(?:\\r\\n|[\\n\\v\\f\\r\\x85\\u2028\\u2029])",
};

function parse(pattern: string): { source: string; flags: string } & Omit<JavaRegex, "expression"> {
  let at = 0;
  let groups = 0;
  let helpers = 0;
  let flags = "";
  let spaced = false;
  const names = new Map<string, number>();
  const fail = (description: string, index: number): PatternError => {
    const caret = index < pattern.length ? `\n${" ".repeat(index)}^` : "";
    return new PatternError(`${description} near index ${index}\n${pattern}${caret}`);
  };
  const atomic = (source: string): string => {
    helpers += 1;
    return `(?=(?<a${helpers}>${source}))\\k<a${helpers}>`;
  };

  /** An escape after its backslash: a character, a class or an anchor. */
  function escaped(inClass: boolean): string {
    const letter = pattern[at] ?? "";
    if (letter === "") throw fail("Unexpected internal error", at);
    at += 1;
    const hex = /^(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|x\{([\da-fA-F]+)\})/u.exec(
      pattern.slice(at - 1),
    );
    if (hex) {
      at += hex[0].length - 1;
      return `\\u{${hex[1] ?? hex[2] ?? hex[3]}}`;
    }
    const octal = letter === "0" ? /^[0-3]?[0-7]{1,2}/u.exec(pattern.slice(at)) : null;
    if (octal) {
      at += octal[0].length;
      return `\\u{${Number.parseInt(octal[0], 8).toString(16)}}`;
    }
    if (letter === "p" || letter === "P") {
      const name = /^(?:\{([^}]*)\}|([A-Z]))/u.exec(pattern.slice(at));
      const found = name && propertyClass(name[1] ?? name[2] ?? "", letter === "P");
      if (!name || !found) throw fail(`Unknown character property name {${name?.[1] ?? ""}}`, at);
      at += name[0].length;
      return found;
    }
    const members = letterClass(letter);
    if (members !== undefined) return members;
    if (Object.hasOwn(simple, letter)) return simple[letter] ?? "";
    if (!inClass) {
      if (Object.hasOwn(anchors, letter)) return anchors[letter] ?? "";
      if (/[1-9]/u.test(letter)) return `\\k<j${letter}>`;
      const named = letter === "k" ? /^<(\w+)>/u.exec(pattern.slice(at)) : null;
      if (named) {
        at += named[0].length;
        return `\\k<j${names.get(named[1] ?? "") ?? 0}>`;
      }
    }
    if (/[A-Za-z0-9]/u.test(letter)) throw fail("Illegal/unsupported escape sequence", at - 1);
    return quote(letter, inClass);
  }

  function quoted(inClass: boolean): string {
    const end = pattern.indexOf("\\E", at + 2);
    const text = pattern.slice(at + 2, end < 0 ? undefined : end);
    at = end < 0 ? pattern.length : end + 2;
    return [...text].map((character) => quote(character, inClass)).join("");
  }

  /** A class from its bracket on: unions and intersections of members. */
  function charClass(): string {
    const opened = at;
    at += 1;
    const hat = pattern[at] === "^" ? "^" : "";
    at += hat.length;
    const operands: string[] = [];
    let members = "";
    let first = true;
    for (; ; first = false) {
      const character = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
      if (at >= pattern.length) throw fail("Unclosed character class", pattern.length - 1);
      if (character === "]" && !(first && at === opened + 1 + hat.length)) break;
      if (character === "[") members += charClass();
      else if (pattern.startsWith("&&", at)) {
        operands.push(members);
        members = "";
        at += 2;
      } else if (pattern.startsWith("\\Q", at)) members += quoted(true);
      else if (character === "\\") {
        at += 1;
        members += escaped(true);
      } else {
        at += character.length;
        const range = character === "-" && !first && !/[\]&]/u.test(pattern[at] ?? "]");
        members += range ? "-" : quote(character, true);
      }
    }
    at += 1;
    operands.push(members);
    const [only = ""] = operands;
    if (operands.length === 1) return `[${hat}${only}]`;
    const all = operands.map((each) => (each === "" ? "[^]" : `[${each}]`)).join("&&");
    return `[${hat}${all}]`;
  }

  function group(): string {
    const opened = at;
    at += 1;
    const head =
      /^\?(?:(<=|<!|=|!|:|>)|<([A-Za-z][A-Za-z0-9]*)>|([a-zA-Z]*(?:-[a-zA-Z]+)?)([:)]))/u.exec(
        pattern.slice(at),
      );
    if (pattern[at] === "?" && !head) throw fail("Unknown inline modifier", at + 1);
    at += head?.[0].length ?? 0;
    const [, kind, name, modifiers, end] = head ?? [];
    if (modifiers !== undefined && end === ")") return inline(modifiers, opened === 0);
    let open = `(?${kind ?? ""}`;
    if (name !== undefined || !head) {
      groups += 1;
      if (name !== undefined) names.set(name, groups);
      open = `(?<j${groups}>`;
    } else if (modifiers !== undefined) open = modifiers === "" ? "(?:" : `(?${modifiers}:`;
    const inner = alternatives();
    if (pattern[at] !== ")") throw fail("Unclosed group", pattern.length);
    at += 1;
    return kind === ">" ? atomic(inner) : `${open}${inner})`;
  }

  /** `(?i)`: flags of the whole expression at its start, of the rest of the group elsewhere. */
  function inline(modifiers: string, whole: boolean): string {
    const wanted = modifiers.replace(/[xuUd]/gu, "");
    if (modifiers.split("-")[0]?.includes("x")) spaced = true;
    if (whole && !wanted.includes("-")) {
      flags += wanted;
      return "";
    }
    const rest = alternatives();
    return wanted === "" ? rest : `(?${wanted}:${rest})`;
  }

  function atom(): string {
    const character = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
    if (character === "(") return group();
    if (character === "[") return charClass();
    if (pattern.startsWith("\\Q", at)) return `(?:${quoted(false)})`;
    if (character === "\\") {
      at += 1;
      return escaped(false);
    }
    if (/[*+?]/u.test(character)) throw fail(`Dangling meta character '${character}'`, at);
    at += character.length;
    if (character === "^" || character === ".") return character;
    if (character === "$") return flags.includes("m") ? "$" : (anchors.Z ?? "$");
    return quote(character);
  }

  function alternatives(): string {
    let out = "";
    while (at < pattern.length && pattern[at] !== ")") {
      const skipped = spaced ? /^(?:\s+|#.*)+/u.exec(pattern.slice(at))?.[0].length : undefined;
      if (skipped) {
        at += skipped;
        continue;
      }
      if (pattern[at] === "|") {
        out += "|";
        at += 1;
        continue;
      }
      const one = atom();
      const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/u.exec(pattern.slice(at))?.[0];
      if (quantifier === undefined) {
        out += one;
        continue;
      }
      at += quantifier.length;
      const mode = /^[+?]/u.exec(pattern.slice(at))?.[0] ?? "";
      at += mode.length;
      out += mode === "+" ? atomic(one + quantifier) : one + quantifier + mode;
    }
    return out;
  }

  const source = alternatives();
  if (at < pattern.length) throw fail("Unmatched closing ')'", at);
  return { source, flags, groups, names };
}

/** Reads a regular expression of Java; a text says why it is none. */
export function javaRegex(pattern: string): JavaRegex | string {
  try {
    const { source, flags, groups, names } = parse(pattern);
    return { expression: new RegExp(source, `gv${flags}`), groups, names };
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    return `not a regular expression\n${pattern}`;
  }
}
