import "gridstack/dist/gridstack.css";
import { GridStack } from "gridstack";
import { add, root } from "./element.ts";

const element = add(root, '<div class="grid-stack" style="background:#eee;width:800px"></div>');
const grid = GridStack.init({ cellHeight: 70, animate: true, column: 6 }, element);
if (!grid) throw new Error("no grid");
for (const [n, name] of ["Sales", "Visits", "Stock"].entries())
  grid.addWidget({ x: n * 2, y: 0, w: 2, h: 1, content: name, noMove: n === 2 });
add(root, '<button id="add">Add a tile</button>').onclick = () => {
  grid.addWidget({ w: 1, h: 1, content: "New" });
};
add(root, '<button id="keep">Save layout</button>').onclick = () => {
  localStorage.setItem("layout", JSON.stringify(grid.save(false)));
};
add(root, '<button id="tidy">Tidy up</button>').onclick = () => {
  grid.compact();
};
