import type { Catalogue } from "../catalogue.ts";
import { commandList } from "../commands/registry.ts";
import { functionFamilies } from "../functions/registry.ts";
import type { FunctionSpec } from "../functions/spec.ts";
import { printName, printString } from "../print/expression.ts";
import { type Context, contextAt } from "./context.ts";

export interface Completion {
  readonly kind: "command" | "stream" | "column" | "function" | "keyword" | "value";
  readonly label: string;
  /** What to put for the text from `start` to the cursor. */
  readonly insert: string;
  readonly start: number;
  readonly detail?: string;
}

type Offer = Omit<Completion, "start">;

const operators = "AND OR NOT IN LIKE RLIKE".split(" ");
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  FROM: ["METADATA"],
  WHERE: [...operators, "IS NULL", "IS NOT NULL"],
  EVAL: [...operators, "IS NULL", "IS NOT NULL"],
  STATS: ["BY", "WHERE"],
  "INLINE STATS": ["BY", "WHERE"],
  SORT: ["ASC", "DESC", "NULLS FIRST", "NULLS LAST"],
  RENAME: ["AS"],
  LIMIT: ["BY"],
};

const keyword = (label: string): Offer => ({ kind: "keyword", label, insert: label });

/** Has an operand just ended, so that an operator or a keyword comes next? */
function operandEnded({ before }: Context): boolean {
  const last = before.at(-1);
  if (!last || before.length < 2) return false;
  if (last.kind === "symbol") return last.text === ")" || last.text === "]" || last.text === "*";
  return !/^(?:BY|AND|OR|NOT|IN|LIKE|RLIKE|WHERE|AS|ON)$/iu.test(last.text);
}

const callable = (spec: FunctionSpec, { command, before }: Context): boolean => {
  const by = before.some(({ text }) => /^BY$/iu.test(text));
  const stats = command.endsWith("STATS");
  if (spec.kind === "aggregate") return stats && !by;
  return spec.kind !== "grouping" || (stats && by);
};

const functionOffers = (context: Context): readonly Offer[] =>
  Object.values(functionFamilies)
    .flat()
    .filter((spec) => callable(spec, context))
    .map((spec) => ({
      kind: "function",
      label: spec.name,
      insert: spec.parameters.length === 0 ? `${spec.name}()` : `${spec.name}(`,
      detail: spec.parameters
        .map(({ name, optional }) => (optional ? `[${name}]` : name))
        .join(", "),
    }));

const columnOffers = ({ columns }: Context): readonly Offer[] =>
  columns.map(({ name, type }) => ({
    kind: "column",
    label: name,
    insert: printName(name),
    detail: type,
  }));

/** Values that the catalogue knows of the column before a comparison. */
function valueOffers({ before, inString }: Context, catalogue: Catalogue): readonly Offer[] {
  const comparison = before.findLastIndex(({ text }) => /^(?:==|!=|:|IN|LIKE)$/iu.test(text));
  const end = before[comparison]?.start;
  if (comparison < 1 || end === undefined || before.length - comparison > (inString ? 2 : 1))
    return [];
  let name = "";
  for (const { text, value } of before.slice(0, comparison).reverse()) {
    if (!/[\w.@`]/u.test(text) || /^(?:AND|OR|NOT|WHERE)$/iu.test(text)) break;
    name = value + name;
  }
  for (const { columns, aliases } of catalogue.streams.values()) {
    const samples = columns.get(aliases.get(name) ?? name)?.samples;
    if (samples)
      return samples.map((text) => ({ kind: "value", label: text, insert: printString(text) }));
  }
  return [];
}

function offers(context: Context, catalogue: Catalogue): readonly Offer[] {
  const { command, before } = context;
  if (before.length === 0) {
    const first = context.columns.length === 0;
    return commandList
      .filter(({ source }) => (source ?? false) === first)
      .map(({ keyword: label, brief }) => ({
        kind: "command",
        label,
        insert: label,
        ...(brief === undefined ? {} : { detail: brief }),
      }));
  }
  if (command === "FROM") {
    const streams = [...catalogue.streams.keys()].map(
      (name): Offer => ({ kind: "stream", label: name, insert: name }),
    );
    return before.length > 1 && before.at(-1)?.text !== ","
      ? [keyword("METADATA"), ...streams]
      : streams;
  }
  const keywords = (keywordsOf[command] ?? []).map(keyword);
  const values = valueOffers(context, catalogue);
  if (context.inString) return values;
  if (operandEnded(context)) return keywords;
  if (["KEEP", "DROP", "RENAME", "MV_EXPAND"].includes(command))
    return [...columnOffers(context), ...keywords];
  if (command === "LIMIT" || command === "SHOW") return keywords;
  return [...values, ...columnOffers(context), ...functionOffers(context)];
}

/** What may stand at a position of a query, best first. */
export function complete(
  text: string,
  position: number,
  catalogue: Catalogue,
): readonly Completion[] {
  const context = contextAt(text, position, catalogue);
  const wanted = context.word.toLowerCase();
  const matching = offers(context, catalogue).filter(({ label }) =>
    label.toLowerCase().includes(wanted),
  );
  const starts = ({ label }: Offer): number => (label.toLowerCase().startsWith(wanted) ? 0 : 1);
  return [...matching]
    .sort((a, b) => starts(a) - starts(b))
    .map((offer) => ({ ...offer, start: context.start }));
}
