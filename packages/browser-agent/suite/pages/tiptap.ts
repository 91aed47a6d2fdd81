import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { add, root } from "./element.ts";

const bar = add(root, '<div id="bar"></div>');
const editor = new Editor({
  element: add(root, '<div id="page" style="border:1px solid;min-height:200px"></div>'),
  extensions: [StarterKit],
  content: "<p>The quick brown fox jumps over the lazy dog.</p><p>And sleeps.</p>",
});
const button = (id: string, text: string, run: () => void) => {
  add(bar, `<button id="${id}">${text}</button>`).onclick = run;
};
button("bold", "Bold", () => editor.chain().focus().toggleBold().run());
button("undo", "Undo", () => editor.chain().undo().run());
button("list", "List", () => editor.chain().focus().toggleBulletList().run());
button("copy", "Copy text", () => void navigator.clipboard.writeText(editor.getText()));
button("link", "Add link", () => editor.chain().unsetStrike().run());
button("keep", "Keep draft", () => localStorage.setItem("draft", editor.getHTML()));
button("table", "Insert table", () => {
  JSON.parse(editor.getText());
});
add(root, '<p id="words"></p>');
setInterval(() => {
  const words = document.getElementById("words");
  if (words) words.textContent = `${editor.getText().length} letters, ${Date.now()}`;
}, 500);
