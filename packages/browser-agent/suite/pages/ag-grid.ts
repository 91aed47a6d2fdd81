import { AllCommunityModule, createGrid, ModuleRegistry } from "ag-grid-community";
import { add, root } from "./element.ts";

ModuleRegistry.registerModules([AllCommunityModule]);
const grid = add(root, '<div id="grid" style="height:440px;width:720px"></div>');
const trades = Array.from({ length: 3000 }, (_, id) => ({
  id,
  share: `Share ${(id * 7919) % 3000}`,
  price: (id * 37) % 500,
}));
createGrid(grid, {
  rowData: trades,
  rowSelection: { mode: "multiRow", checkboxes: true, headerCheckbox: false },
  columnDefs: [
    { field: "id", width: 110 },
    { field: "share", filter: true },
    { field: "price", editable: true, width: 120 },
    {
      headerName: "",
      sortable: false,
      cellRenderer: ({ data }: { data: { id: number } }) => {
        const button = document.createElement("button");
        button.className = data.id % 2 === 0 ? "sell" : "hold";
        button.textContent = data.id % 2 === 0 ? "Sell" : "Hold";
        if (data.id % 2 === 1)
          button.onclick = () => {
            throw new RangeError("no such account");
          };
        return button;
      },
    },
  ],
});
