import type { Plugin } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

const texts = new Set(["brief", "example", "examples", "syntax"]);
const specs = /packages\/esql\/src\/(?:functions|commands)\/[\w-]+\.ts$/u;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const each of value) yield* nodesIn(each);
  } else if (isNode(value)) {
    yield value;
    for (const [name, member] of Object.entries(value)) {
      if (name !== "type") yield* nodesIn(member);
    }
  }
}

const nameOf = (node: unknown): string =>
  isNode(node) && typeof node.name === "string" ? node.name : "";

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Functions of a module whose parameters are texts: which of them. */
function textParameters(program: unknown): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, ReadonlySet<number>>();
  for (const node of nodesIn(program)) {
    const made = node.type === "VariableDeclarator" ? node.init : node;
    if (!isNode(made)) continue;
    if (made.type !== "ArrowFunctionExpression" && made.type !== "FunctionDeclaration") continue;
    const places = listOf(made.params).flatMap((parameter, place) =>
      texts.has(nameOf(parameter)) ? [place] : [],
    );
    if (places.length > 0) found.set(nameOf(node.id), new Set(places));
  }
  return found;
}

/** Where texts stand in a module, and what stands there instead. */
function cuts(program: unknown): readonly (readonly [Node, string])[] {
  const parameters = textParameters(program);
  const out: (readonly [Node, string])[] = [];
  for (const node of nodesIn(program)) {
    if (node.type === "CallExpression") {
      const places = parameters.get(nameOf(node.callee));
      for (const [place, argument] of listOf(node.arguments).entries()) {
        if (places?.has(place) && isNode(argument)) out.push([argument, "void 0"]);
      }
    }
    const named = node.type === "Property" && node.computed !== true && texts.has(nameOf(node.key));
    // A pattern takes a text out of its options; what it takes is nothing then.
    if (named && isNode(node.value) && node.shorthand !== true) out.push([node.value, "void 0"]);
  }
  return out;
}

/** Leaves the documentation of ES|QL out of the pages: they load it when somebody asks for it. */
export function withoutTexts(): Plugin {
  return {
    name: "esql-without-texts",
    apply: "build",
    transform(code, id) {
      if (!specs.test(id)) return null;
      let out = code;
      let last = code.length;
      const places = [...cuts(this.parse(code))].sort(([a], [b]) => b.start - a.start);
      for (const [{ start, end }, instead] of places) {
        if (end > last) continue;
        out = out.slice(0, start) + instead + out.slice(end);
        last = start;
      }
      return { code: out, map: null };
    },
  };
}
