import "tippy.js/dist/tippy.css";
import tippy from "tippy.js";
import { add, root } from "./element.ts";

const help = add(root, '<button id="help" style="margin:80px">?</button>');
tippy(help, { trigger: "click", content: "We deliver in two days" });
const hint = add(root, '<button id="hint">Hint</button>');
tippy(hint, { content: "Only on hover" });
