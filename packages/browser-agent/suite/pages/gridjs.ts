import "gridjs/dist/theme/mermaid.css";
import { Grid, h } from "gridjs";
import { add, root } from "./element.ts";

new Grid({
  columns: [
    "Name",
    "City",
    {
      name: "Actions",
      sort: false,
      formatter: () => h("button", { className: "invite" }, "Invite"),
    },
  ],
  data: Array.from({ length: 95 }, (_, n) => [`Person ${n}`, `City ${(n * 31) % 17}`, ""]),
  sort: true,
  search: true,
  pagination: { limit: 8 },
}).render(add(root, '<div id="people"></div>'));
