import { remember } from "../runtime/remember.ts";
import { decimalRange } from "./digits.ts";

/** A set of texts. Nodes are made by the functions below only, so that equal ones have one key. */
type Node =
  | { readonly kind: "nothing" | "empty"; readonly key: string }
  | { readonly kind: "one"; readonly key: string; readonly test: (character: string) => boolean }
  | { readonly kind: "then" | "and" | "or"; readonly key: string; readonly parts: readonly Node[] }
  | { readonly kind: "star" | "not"; readonly key: string; readonly inner: Node };

const nothing: Node = { kind: "nothing", key: "∅" };
const empty: Node = { kind: "empty", key: "ε" };
const one = (key: string, test: (character: string) => boolean): Node => ({
  kind: "one",
  key: `[${key}]`,
  test,
});
const literal = (text: string): Node => one(`=${text}`, (character) => character === text);
const any = one("any", () => true);
const star = (inner: Node): Node => {
  if (inner.kind === "empty" || inner.kind === "nothing") return empty;
  return inner.kind === "star" ? inner : { kind: "star", key: `(${inner.key})*`, inner };
};
const anything = star(any);
const not = (inner: Node): Node =>
  inner.kind === "not" ? inner.inner : { kind: "not", key: `~(${inner.key})`, inner };

function then(parts: readonly Node[]): Node {
  const flat = parts.flatMap((part) => (part.kind === "then" ? part.parts : [part]));
  if (flat.some(({ kind }) => kind === "nothing")) return nothing;
  const left = flat.filter(({ kind }) => kind !== "empty");
  const [only] = left;
  if (only === undefined) return empty;
  if (left.length === 1) return only;
  return { kind: "then", key: `(${left.map(({ key }) => key).join("")})`, parts: left };
}

function combine(kind: "and" | "or", given: readonly Node[]): Node {
  const byKey = new Map<string, Node>();
  const swallowed = kind === "or" ? nothing.key : anything.key;
  const swallows = kind === "or" ? anything.key : nothing.key;
  for (const part of given.flatMap((each) => (each.kind === kind ? each.parts : [each]))) {
    if (part.key === swallows) return part;
    if (part.key !== swallowed) byKey.set(part.key, part);
  }
  const parts = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const [only] = parts;
  if (only === undefined) return kind === "or" ? nothing : anything;
  if (parts.length === 1) return only;
  const sign = kind === "or" ? "|" : "&";
  return { kind, key: `(${parts.map(({ key }) => key).join(sign)})`, parts };
}

/** Does a node hold the empty text? */
function holdsEmpty(node: Node): boolean {
  switch (node.kind) {
    case "empty":
    case "star":
      return true;
    case "nothing":
    case "one":
      return false;
    case "not":
      return !holdsEmpty(node.inner);
    case "or":
      return node.parts.some(holdsEmpty);
    default:
      return node.parts.every(holdsEmpty);
  }
}

/** What may follow a character (Brzozowski's derivative). */
function after(node: Node, character: string): Node {
  switch (node.kind) {
    case "nothing":
    case "empty":
      return nothing;
    case "one":
      return node.test(character) ? empty : nothing;
    case "star":
      return then([after(node.inner, character), node]);
    case "not":
      return not(after(node.inner, character));
    case "and":
    case "or":
      return combine(
        node.kind,
        node.parts.map((part) => after(part, character)),
      );
    case "then": {
      const [first = empty, ...rest] = node.parts;
      const through = then([after(first, character), ...rest]);
      if (!holdsEmpty(first)) return through;
      return combine("or", [through, after(then(rest), character)]);
    }
    default:
      return node satisfies never;
  }
}

const classes: Readonly<Record<string, RegExp>> = {
  d: /[0-9]/u,
  D: /[^0-9]/u,
  w: /[a-zA-Z0-9_]/u,
  W: /[^a-zA-Z0-9_]/u,
  s: /[ \t\n\r]/u,
  S: /[^ \t\n\r]/u,
};

/** Reads a pattern that is known to be well formed. */
function parse(pattern: string): Node {
  const characters = [...pattern];
  let at = 0;
  const take = (character: string): boolean => {
    if (characters[at] !== character) return false;
    at += 1;
    return true;
  };
  const escaped = (): readonly [string, (character: string) => boolean] => {
    const character = characters[at] ?? "";
    at += 1;
    const known = Object.hasOwn(classes, character) ? classes[character] : undefined;
    if (known) return [`\\${character}`, (each) => known.test(each)];
    return [`=${character}`, (each) => each === character];
  };
  const charClass = (): Node => {
    const start = at;
    const negated = take("^");
    const tests: ((character: string) => boolean)[] = [];
    for (let first = true; first || characters[at] !== "]"; first = false) {
      if (take("\\")) {
        tests.push(escaped()[1]);
        continue;
      }
      const low = characters[at] ?? "";
      at += 1;
      const isRange = characters[at] === "-" && characters[at + 1] !== "]";
      if (isRange) at += 1;
      const high = isRange ? (characters[at++] ?? low) : low;
      tests.push((each) => each >= low && each <= high);
    }
    const key = characters.slice(start, at).join("");
    at += 1;
    return one(`class ${key}`, (each) => tests.some((test) => test(each)) !== negated);
  };
  const simple = (): Node => {
    if (take("~")) return not(simple());
    if (take("(")) {
      if (take(")")) return empty;
      const inner = union();
      take(")");
      return inner;
    }
    if (take("[")) return charClass();
    if (take("\\")) return one(...escaped());
    if (take(".")) return any;
    if (take("@")) return anything;
    if (take("#")) return nothing;
    if (take('"')) {
      const end = characters.indexOf('"', at);
      const text = characters.slice(at, end);
      at = end + 1;
      return then(text.map(literal));
    }
    const interval = /^<(\d+)-(\d+)>/u.exec(characters.slice(at).join(""));
    if (interval) {
      at += interval[0].length;
      return parse(
        (decimalRange(interval[1] ?? "", interval[2] ?? "") ?? "#").replaceAll("?:", ""),
      );
    }
    const character = characters[at] ?? "";
    at += 1;
    return literal(character);
  };
  const repeated = (): Node => {
    let node = simple();
    for (;;) {
      if (take("*")) node = star(node);
      else if (take("+")) node = then([node, star(node)]);
      else if (take("?")) node = combine("or", [node, empty]);
      else {
        const counts = /^\{(\d+)(,?)(\d*)\}/u.exec(characters.slice(at).join(""));
        if (!counts) return node;
        at += counts[0].length;
        const least = Number(counts[1]);
        const own = node;
        const head = Array.from({ length: Math.min(least, 1000) }, () => own);
        if (counts[2] === "") node = then(head);
        else if (counts[3] === "") node = then([...head, star(own)]);
        else {
          const more = Math.min(Number(counts[3]), 1000) - least;
          const optional = combine("or", [own, empty]);
          node = then([...head, ...Array.from({ length: Math.max(more, 0) }, () => optional)]);
        }
      }
    }
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < characters.length && !/[|&)]/u.test(characters[at] ?? "")) parts.push(repeated());
    return then(parts);
  };
  const intersection = (): Node => {
    const parts = [sequence()];
    while (take("&")) parts.push(sequence());
    return parts.length === 1 ? (parts[0] ?? empty) : combine("and", parts);
  };
  const union = (): Node => {
    const parts = [intersection()];
    while (take("|")) parts.push(intersection());
    return parts.length === 1 ? (parts[0] ?? empty) : combine("or", parts);
  };
  return union();
}

const mostStates = 20_000;

interface Machine {
  readonly start: Node;
  readonly steps: Map<string, Node>;
}

const machineOf = remember(
  (pattern: string): Machine => ({
    start: parse(pattern),
    steps: new Map(),
  }),
);

/** Does the whole text match a regular expression of Lucene, complement and intersection included? */
export function matchLucene(pattern: string, text: string): boolean {
  const { start, steps } = machineOf(pattern);
  let node = start;
  for (const character of text) {
    const key = character + node.key;
    let next = steps.get(key);
    if (next === undefined) {
      next = after(node, character);
      if (steps.size > mostStates) steps.clear();
      steps.set(key, next);
    }
    node = next;
    if (node.kind === "nothing") return false;
  }
  return holdsEmpty(node);
}
