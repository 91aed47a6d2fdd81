import "uplot/dist/uPlot.min.css";
import uPlot from "uplot";
import { add, root } from "./element.ts";

const data = (start: number): [number[], number[]] => {
  const times = Array.from({ length: 60 }, (_, n) => start + n);
  return [times, times.map((time) => Math.sin(time / 5) * 10 + (time % 3))];
};
const options = (title: string): uPlot.Options => ({
  title,
  width: 600,
  height: 180,
  scales: { x: { time: false } },
  series: [{}, { label: "Load", stroke: "crimson" }],
});
new uPlot(options("Yesterday"), data(0), add(root, '<div id="past"></div>'));
const live = new uPlot(options("Now"), data(0), add(root, '<div id="now"></div>'));
let start = 0;
setInterval(() => live.setData(data(++start)), 300);
add(root, '<button id="alert">Set alert</button>');
add(root, '<button id="export">Save picture</button>').onclick = () => {
  const picture = document.querySelector<HTMLCanvasElement>("#past canvas");
  const link = document.createElement("a");
  link.href = picture?.toDataURL() ?? "";
  link.download = "load.png";
  link.click();
};
