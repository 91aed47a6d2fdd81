import "tabulator-tables/dist/css/tabulator.min.css";
import { TabulatorFull } from "tabulator-tables";
import { add, root } from "./element.ts";

add(root, '<div id="table" style="width:700px"></div>');
new TabulatorFull("#table", {
  height: 360,
  layout: "fitColumns",
  pagination: true,
  paginationSize: 40,
  data: Array.from({ length: 400 }, (_, id) => ({
    id,
    name: `Order ${id}`,
    total: (id * 37) % 500,
  })),
  columns: [
    { title: "Id", field: "id" },
    { title: "Name", field: "name", editor: "input" },
    { title: "Total", field: "total" },
    { title: "", formatter: () => '<button class="refund">Refund</button>', headerSort: false },
  ],
});
