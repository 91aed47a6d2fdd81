import Konva from "konva";
import { add, root } from "./element.ts";

add(root, '<div id="stage" style="border:1px solid;width:500px"></div>');
const stage = new Konva.Stage({ container: "stage", width: 500, height: 300 });
const layer = new Konva.Layer();
stage.add(layer);
const rectangle = new Konva.Rect({
  x: 50,
  y: 50,
  width: 150,
  height: 100,
  fill: "red",
  draggable: true,
});
rectangle.on("click tap", () => {
  rectangle.fill(Konva.Util.getRandomColor());
});
layer.add(rectangle);
add(root, '<button id="circle">Add circle</button>').onclick = () => {
  layer.add(new Konva.Circle({ x: 300 + Math.random() * 150, y: 150, radius: 30, fill: "blue" }));
};
add(root, '<button id="undo">Undo</button>').onclick = () => {
  layer.batchDraw();
};
add(root, '<button id="export">Export</button>').onclick = () => {
  stage.find("#missing")[0]?.toDataURL();
  throw new Error("canvas is tainted");
};
