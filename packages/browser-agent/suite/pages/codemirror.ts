import { basicSetup, EditorView } from "codemirror";
import { add, root } from "./element.ts";

const parent = add(root, '<div id="editor"></div>');
new EditorView({
  doc: Array.from({ length: 200 }, (_, n) => `const line${n} = ${n} * 2;`).join("\n"),
  extensions: [basicSetup, EditorView.theme({ "&": { height: "400px" } })],
  parent,
});
add(root, '<button id="run">Run</button>');
