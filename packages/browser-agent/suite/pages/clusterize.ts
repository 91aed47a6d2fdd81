import "clusterize.js/clusterize.css";
import Clusterize from "clusterize.js";
import { add, root } from "./element.ts";

add(
  root,
  '<div id="scroll" class="clusterize-scroll" style="height:420px;max-height:420px;width:500px;border:1px solid"><div id="rows" class="clusterize-content"></div></div><p id="picked">None picked</p>',
);
new Clusterize({
  rows: Array.from(
    { length: 6000 },
    (_, n) => `<div style="height:30px">Log line ${n} <a href="#" class="open">open</a></div>`,
  ),
  scrollId: "scroll",
  contentId: "rows",
});
document.getElementById("rows")?.addEventListener("click", (event) => event.preventDefault());
