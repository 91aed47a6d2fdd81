import "tom-select/dist/css/tom-select.css";
import TomSelect from "tom-select";
import { add, root } from "./element.ts";

add(
  root,
  '<select id="city"><option value="">Choose<option value="g">Galway<option value="c">Cork</select>',
);
new TomSelect("#city", {});
add(root, '<button id="nearest" style="margin-top:250px">Nearest shop</button>');
