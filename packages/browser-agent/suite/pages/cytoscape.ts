import cytoscape from "cytoscape";
import { add, root } from "./element.ts";

const element = add(
  root,
  '<div id="graph" style="width:600px;height:400px;border:1px solid"></div>',
);
const graph = cytoscape({
  container: element,
  elements: [
    { data: { id: "a" }, position: { x: 150, y: 100 } },
    { data: { id: "b" }, position: { x: 450, y: 100 } },
    { data: { id: "c" }, position: { x: 300, y: 300 } },
    { data: { id: "ab", source: "a", target: "b" } },
    { data: { id: "bc", source: "b", target: "c" } },
  ],
  layout: { name: "preset" },
  style: [
    { selector: "node", style: { width: 60, height: 60, label: "data(id)" } },
    { selector: ".on", style: { "background-color": "crimson" } },
  ],
});
graph.on("tap", "node", (event) => {
  event.target.toggleClass("on");
});
add(root, '<button id="circle">Arrange</button>').onclick = () => {
  setTimeout(() => {
    graph.layout({ name: "circle", animate: true, animationDuration: 300 }).run();
  }, 800);
};
add(root, '<button id="filter">Filter</button>').onclick = () => {
  graph.elements().filter(() => true);
};
add(root, '<button id="merge">Merge</button>').onclick = () => {
  graph.add({ data: { id: "ax", source: "a", target: "missing" } });
  JSON.parse(
    graph
      .elements()
      .map((one) => one.id())
      .join(),
  );
};
