import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

const commands =
  /^(?:FROM|WHERE|EVAL|STATS|SORT|LIMIT|KEEP|DROP|RENAME|DISSECT|GROK|MV_EXPAND|ENRICH|ROW|SHOW|INLINESTATS|LOOKUP|SAMPLE)\b/iu;
const words =
  /^(?:AND|OR|NOT|IN|IS|NULL|LIKE|RLIKE|BY|ASC|DESC|NULLS|FIRST|LAST|AS|ON|WITH|TRUE|FALSE|METADATA)\b/iu;

/** Colours for ES|QL; what is right and what is wrong only the server says. */
const language = StreamLanguage.define<{ inComment: boolean }>({
  startState: () => ({ inComment: false }),
  token(stream, state) {
    if (state.inComment) {
      state.inComment = !stream.match(/^.*?\*\//u);
      if (state.inComment) stream.skipToEnd();
      return "comment";
    }
    if (stream.eatSpace()) return null;
    if (stream.match(/^\/\/.*/u) || (stream.sol() && stream.match(/^--.*/u))) return "comment";
    if (stream.match(/^\/\*/u)) {
      state.inComment = true;
      return "comment";
    }
    if (stream.match(/^"""[\s\S]*?"""/u) || stream.match(/^"(?:\\.|[^"\\])*"?/u)) return "string";
    if (stream.match(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?/iu)) return "number";
    if (stream.match(commands) || stream.match(words)) return "keyword";
    if (stream.match(/^[A-Za-z_][\w]*(?=\s*\()/u)) return "function";
    if (stream.match(/^[A-Za-z_@`][\w.@\-`*]*/u)) return "variableName";
    stream.next();
    return "operator";
  },
  tokenTable: { function: tags.function(tags.variableName) },
});

const style = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: tags.string, color: "var(--good)" },
  { tag: tags.number, color: "var(--warn)" },
  { tag: tags.comment, color: "var(--ink-muted)" },
  { tag: tags.function(tags.variableName), color: "var(--backend)" },
]);

export const esqlLanguage = [language, syntaxHighlighting(style)];
