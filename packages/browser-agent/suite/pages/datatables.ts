import "datatables.net-dt/css/dataTables.dataTables.css";
import DataTable from "datatables.net-dt";
import { add, root } from "./element.ts";

const rows = Array.from(
  { length: 48 },
  (_, n) =>
    `<tr><td>Customer ${(n * 17) % 48}</td><td>${n * 3}</td><td><button class="remind">Remind</button> <a class="bill" style="color:#06c;text-decoration:underline">Bill</a></td></tr>`,
).join("");
const table = add(
  root,
  `<table id="bills"><thead><tr><th>Name</th><th>Days</th><th>Do</th></tr></thead><tbody>${rows}</tbody></table>`,
);
if (table instanceof HTMLTableElement) new DataTable(table, { pageLength: 10 });
const frame = { total: undefined } satisfies { total: undefined };
add(root, '<button id="export">Export as CSV</button>').onclick = () => {
  JSON.parse(String(frame.total));
};
