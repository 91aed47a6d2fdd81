import interact from "interactjs";
import { add, root } from "./element.ts";

const box = add(
  root,
  '<div id="box" style="width:120px;height:80px;background:#cde;touch-action:none">Drag me<button id="pin">Pin</button></div>',
);
let x = 0;
let y = 0;
interact(box).draggable({
  listeners: {
    move: (event: { dx: number; dy: number }) => {
      x += event.dx;
      y += event.dy;
      box.style.transform = `translate(${x}px,${y}px)`;
    },
  },
});
