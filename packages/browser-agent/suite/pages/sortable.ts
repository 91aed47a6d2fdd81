import Sortable from "sortablejs";
import { add, root } from "./element.ts";

const list = add(
  root,
  `<ul id="list" style="width:300px;list-style:none">${["Milk", "Bread", "Salt", "Tea"].map((item) => `<li style="padding:14px;border:1px solid;cursor:grab">${item} <button class="done">Done</button> <button class="edit">Edit</button></li>`).join("")}</ul>`,
);
Sortable.create(list, { animation: 100 });
list.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.matches(".done"))
    event.target.closest("li")?.remove();
});
