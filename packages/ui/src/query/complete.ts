import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { candidatesAfter } from "./candidates.ts";

/** Completion of the editor: asked for, or while a word is being written. */
export function completeEsql(context: CompletionContext): CompletionResult | null {
  const { from, options } = candidatesAfter(context.state.sliceDoc(0, context.pos));
  if (!context.explicit && from === context.pos) return null;
  return { from, options: [...options], validFor: /^[\w.@\-`]*$/u };
}
