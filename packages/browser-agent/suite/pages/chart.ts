import Chart from "chart.js/auto";
import { add, root } from "./element.ts";

const canvas = add(
  root,
  '<canvas id="chart" width="600" height="300" style="width:600px;height:300px"></canvas>',
);
if (canvas instanceof HTMLCanvasElement)
  new Chart(canvas, {
    type: "bar",
    data: {
      labels: ["Mon", "Tue", "Wed"],
      datasets: [{ label: "Orders", data: [3, 7, 5] }],
    },
    options: { responsive: false, animation: { duration: 150 } },
  });
add(root, '<button id="week">Last week</button>');
