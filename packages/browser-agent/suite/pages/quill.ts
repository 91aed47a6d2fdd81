import "quill/dist/quill.snow.css";
import Quill from "quill";
import { add, root } from "./element.ts";

const element = add(
  root,
  '<div id="editor" style="height:200px"><p>Dear customer, your parcel is on its way to you.</p></div>',
);
new Quill(element, { theme: "snow" });
add(root, '<button id="save">Save draft</button>').onclick = () => {
  sessionStorage.setItem("draft", element.textContent ?? "");
};
add(root, '<button id="publish">Publish</button>').onclick = () => {
  JSON.parse("");
};
