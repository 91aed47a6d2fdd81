import createPanzoom from "@panzoom/panzoom";
import { add, root } from "./element.ts";

const frame = add(
  root,
  '<div style="width:600px;height:360px;overflow:hidden;border:1px solid"><svg id="plan" width="600" height="360"><rect x="60" y="60" width="200" height="120" fill="teal"/><circle cx="400" cy="200" r="60" fill="tomato"/></svg></div>',
);
const plan = frame.querySelector("svg");
if (plan) {
  const panzoom = createPanzoom(plan, { maxScale: 6, minScale: 0.5 });
  frame.addEventListener("wheel", panzoom.zoomWithWheel);
  add(root, '<button id="in">+</button>').onclick = () => void panzoom.zoomIn();
  add(root, '<button id="reset">Reset</button>').onclick = () => void panzoom.reset();
}
add(root, '<button id="print">Order a print</button>');
