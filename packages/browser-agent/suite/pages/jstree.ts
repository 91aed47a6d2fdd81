import "jstree/dist/themes/default/style.css";
import $ from "./jquery-global.ts";
import "jstree";
import { add, root } from "./element.ts";

add(root, '<div id="tree" style="width:300px"></div><button id="rename">Rename</button>');
$("#tree").jstree({
  core: {
    animation: 120,
    data: Array.from({ length: 4 }, (_, n) => ({
      id: `f${n}`,
      text: `Folder ${n}`,
      children: Array.from({ length: 5 }, (_, m) => ({
        id: `f${n}d${m}`,
        text: `Paper ${n}.${m}`,
      })),
    })),
  },
});
