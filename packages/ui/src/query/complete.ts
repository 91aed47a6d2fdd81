import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { Completion as Offer } from "@session-replay/esql/assist";
import type { Assistant } from "./assistant.ts";

const types: Readonly<Record<Offer["kind"], string>> = {
  command: "keyword",
  keyword: "keyword",
  stream: "class",
  column: "property",
  function: "function",
  value: "text",
};

const option = ({ kind, label, insert, detail }: Offer): Completion => ({
  label,
  apply: insert,
  type: types[kind],
  ...(detail === undefined ? {} : kind === "command" ? { info: detail } : { detail }),
});

/** While a word is written, or behind what asks for one: a pipe, a comma, a comparison, a keyword. */
const asks =
  /[\w.@\-`"]$|(?:[|,(]|==|!=|\b(?:FROM|WHERE|EVAL|STATS|BY|SORT|KEEP|DROP|AND|OR))\s+$/iu;

/** Completion of the editor. */
export const completeWith =
  ({ complete }: Assistant) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const before = context.state.sliceDoc(0, context.pos);
    if (!context.explicit && !asks.test(before)) return null;
    const offers = await complete(context.state.doc.toString(), context.pos);
    const [first] = offers;
    if (!first || context.aborted) return null;
    return { from: first.start, options: offers.map(option), validFor: /^[\w.@\-`]*$/u };
  };
