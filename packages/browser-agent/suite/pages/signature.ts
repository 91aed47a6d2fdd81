import SignaturePad from "signature_pad";
import { add, root } from "./element.ts";

const canvas = add(
  root,
  '<canvas id="pad" width="500" height="200" style="border:1px solid"></canvas>',
);
if (canvas instanceof HTMLCanvasElement) {
  const pad = new SignaturePad(canvas);
  add(root, '<button id="clear">Clear</button>').onclick = () => pad.clear();
  add(root, '<button id="accept">Accept</button>').onclick = () => {
    if (pad.toData().length > 99) root.remove();
  };
}
