import "choices.js/public/assets/styles/choices.min.css";
import Choices from "choices.js";
import { add, root } from "./element.ts";

const select = add(
  root,
  '<select id="city" multiple><option value="g">Galway<option value="c">Cork<option value="d">Dublin</select>',
);
if (select instanceof HTMLSelectElement) new Choices(select, { removeItemButton: true });
add(root, '<button id="find" style="margin-top:300px">Find shops</button>');
