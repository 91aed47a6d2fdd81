import { type Diagnostic, linter } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import type { Assistant } from "./assistant.ts";

/** Underlines what is wrong with a query while it is written. */
export const squiggles = ({ diagnose }: Assistant): Extension =>
  linter(
    async ({ state }): Promise<Diagnostic[]> => {
      const text = state.doc.toString();
      const problems = await diagnose(text);
      return problems.map(({ message, hint, position, length = 1 }) => {
        const from = Math.min(position?.offset ?? 0, text.length);
        const to = Math.min(from + Math.max(length, 1), text.length);
        return {
          from: to === from ? Math.max(0, from - 1) : from,
          to,
          severity: "error",
          message: hint === undefined ? message : `${message}\n${hint}`,
        };
      });
    },
    { delay: 400 },
  );

/** Says what the word under the pointer is. */
export const hovers = ({ describe }: Assistant): Extension =>
  hoverTooltip(async (view, position) => {
    const found = await describe(view.state.doc.toString(), position);
    if (!found) return null;
    return {
      pos: found.start,
      end: found.end,
      create: () => {
        const dom = document.createElement("div");
        dom.className = "cm-esql-hover";
        const title = document.createElement("code");
        title.textContent = found.title;
        const text = document.createElement("p");
        text.textContent = found.text;
        dom.append(title, text);
        return { dom };
      },
    };
  });
