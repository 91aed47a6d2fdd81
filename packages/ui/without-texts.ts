import type { Plugin } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

const texts = ["brief", "example", "examples", "syntax"];
/** What makes a file's SQL more than SQL: it also tells what is wrong with a query. */
const telling = /refuse|problem|EsqlError/u;
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

/** Functions of a module that take what goes: in which places. */
function parametersIn(
  program: unknown,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, ReadonlySet<number>>();
  for (const node of nodesIn(program)) {
    const made = node.type === "VariableDeclarator" ? node.init : node;
    if (!isNode(made)) continue;
    if (made.type !== "ArrowFunctionExpression" && made.type !== "FunctionDeclaration") continue;
    const places = listOf(made.params).flatMap((parameter, place) =>
      gone.has(nameOf(parameter)) ? [place] : [],
    );
    if (places.length > 0) found.set(nameOf(node.id), new Set(places));
  }
  return found;
}

/** Where in a module stands what goes, and what stands there instead. */
function cuts(program: unknown, gone: ReadonlySet<string>): readonly (readonly [Node, string])[] {
  const parameters = parametersIn(program, gone);
  const out: (readonly [Node, string])[] = [];
  for (const node of nodesIn(program)) {
    if (node.type === "CallExpression") {
      const places = parameters.get(nameOf(node.callee));
      for (const [place, argument] of listOf(node.arguments).entries()) {
        if (places?.has(place) && isNode(argument)) out.push([argument, "void 0"]);
      }
    }
    const { key, value } = node;
    if (node.type !== "Property" || node.computed === true || node.shorthand === true) continue;
    if (!gone.has(nameOf(key)) || !isNode(value)) continue;
    out.push([value, nameOf(key) === "sql" ? '() => ""' : "void 0"]);
  }
  return outermost(out);
}

function outermost(
  all: readonly (readonly [Node, string])[],
): readonly (readonly [Node, string])[] {
  let end = -1;
  return [...all]
    .sort(([a], [b]) => a.start - b.start)
    .filter(([node]) => {
      if (node.start < end) return false;
      end = node.end;
      return true;
    });
}

/**
 * Leaves out of the pages what an editor of ES|QL does not need: the documentation, which they load
 * when somebody asks for it, and SQL, which nobody runs there.
 */
export function withoutTexts(): Plugin {
  return {
    name: "esql-without-texts",
    apply: "build",
    transform(code, id) {
      if (!specs.test(id)) return null;
      const gone = new Set(telling.test(code) ? texts : [...texts, "sql"]);
      let out = "";
      let last = 0;
      for (const [{ start, end }, instead] of cuts(this.parse(code), gone)) {
        out += code.slice(last, start) + instead;
        last = end;
      }
      return { code: out + code.slice(last), map: null };
    },
  };
}
