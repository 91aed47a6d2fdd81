import { LineChart, PieChart } from "echarts/charts";
import { DataZoomComponent, GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { add, root } from "./element.ts";

use([LineChart, PieChart, GridComponent, LegendComponent, DataZoomComponent, CanvasRenderer]);
const shares = init(add(root, '<div id="shares" style="width:420px;height:260px"></div>'));
shares.setOption({
  legend: { top: 0 },
  series: [
    {
      type: "pie",
      selectedMode: "single",
      data: [
        { name: "Rent", value: 40 },
        { name: "Food", value: 35 },
        { name: "Fun", value: 25 },
      ],
    },
  ],
});
const days = Array.from({ length: 80 }, (_, n) => n);
const line = init(add(root, '<div id="line" style="width:600px;height:240px"></div>'));
line.setOption({
  animation: false,
  xAxis: { type: "category", data: days },
  yAxis: {},
  dataZoom: [{ type: "inside" }],
  series: [{ type: "line", data: days.map((day) => Math.sin(day / 6)) }],
});
add(root, '<button id="year">Year</button>').onclick = () => {
  line.setOption({ series: [{ data: days.map((day) => Math.cos(day / 3)) }] });
};
add(root, '<button id="month">Month</button>').onclick = () => {
  line.setOption({ xAxis: { data: days } });
};
add(root, '<button id="report">Report</button>').onclick = () => {
  throw new TypeError("no report");
};
