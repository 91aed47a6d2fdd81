import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { createAssistant } from "./assistant.ts";
import { completeWith } from "./complete.ts";
import classes from "./Editor.module.css";
import { esqlLanguage } from "./esql-language.ts";
import { hovers, squiggles } from "./hints.ts";

export interface EditorProps {
  /** The query of the address: what stands in the editor until somebody writes, and when it changes. */
  readonly given: string;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}

const look = EditorView.theme({
  "&": { fontSize: "13.5px", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-content": { fontFamily: "var(--mono)", padding: "12px 0", caretColor: "var(--ink)" },
  ".cm-gutters": {
    fontFamily: "var(--mono)",
    backgroundColor: "transparent",
    color: "var(--ink-muted)",
    border: "none",
  },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--accent-soft)" },
  ".cm-tooltip": {
    border: "1px solid var(--line-strong)",
    borderRadius: "8px",
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    overflow: "hidden",
  },
  ".cm-tooltip-autocomplete > ul > li": { fontFamily: "var(--mono)", padding: "3px 10px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent-soft)",
    color: "var(--ink)",
  },
  ".cm-completionDetail": { color: "var(--ink-muted)" },
  ".cm-completionInfo": { maxWidth: "320px", padding: "6px 10px" },
  ".cm-esql-hover": { maxWidth: "420px", padding: "6px 10px", fontSize: "13px" },
  ".cm-esql-hover p": { margin: "4px 0 0" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--bad)", whiteSpace: "pre-wrap" },
});

/** The editor of a query, with colours and completion; ⌘↵ or Ctrl+↵ runs it. */
export function Editor({ given, onChange, onRun }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef({ onChange, onRun });
  useEffect(() => {
    latest.current = { onChange, onRun };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once; a later given query is dispatched below
  useEffect(() => {
    if (!host.current) return;
    const assistant = createAssistant();
    const run = () => {
      latest.current.onRun();
      return true;
    };
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: given,
        extensions: [
          Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
          keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          history(),
          lineNumbers(),
          closeBrackets(),
          autocompletion({ override: [completeWith(assistant)], icons: false }),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": "ES|QL query" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
          esqlLanguage,
          squiggles(assistant),
          hovers(assistant),
          look,
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);
  // Only a query from outside replaces what is being written; what was typed is never sent back.
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === given) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: given } });
  }, [given]);
  return <div ref={host} className={classes.editor} />;
}
