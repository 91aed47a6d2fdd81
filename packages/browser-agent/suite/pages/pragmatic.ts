import {
  draggable,
  dropTargetForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { add, root } from "./element.ts";

const pile = add(
  root,
  '<div id="pile"><p class="file" style="background:#cde;padding:12px;width:160px">Plan.pdf</p></div>',
);
const file = pile.querySelector<HTMLElement>(".file");
const bin = add(
  root,
  '<div id="bin" style="width:200px;height:120px;border:2px dashed;margin-top:40px">Drop here</div>',
);
if (file) draggable({ element: file });
dropTargetForElements({
  element: bin,
  onDrop: () => {
    if (file) bin.append(file);
  },
});
add(root, '<button id="upload">Upload</button>');
