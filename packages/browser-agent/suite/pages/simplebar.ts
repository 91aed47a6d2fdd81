import "simplebar/dist/simplebar.css";
import SimpleBar from "simplebar";
import { add, root } from "./element.ts";

const box = add(root, '<div id="terms" style="height:560px;width:500px"></div>');
for (let n = 0; n < 80; n++)
  add(box, `<h3>Clause ${n}</h3><p>${"Terms to be read. ".repeat(14)}</p>`);
new SimpleBar(box, { autoHide: false });
add(root, '<p><button id="agree" disabled>Agree</button></p>');
