import MicroModal from "micromodal";
import { add, root } from "./element.ts";

add(root, '<button id="open" data-micromodal-trigger="m">Newsletter</button>');
add(
  root,
  '<div id="m" aria-hidden="true" style="display:none"><div data-micromodal-close style="position:fixed;inset:0;background:#0006"><div role="dialog" aria-modal="true" style="background:#fff;margin:80px;padding:40px"><h2>Stay in touch</h2><button id="join">Join</button><button id="later">Not now</button><button id="x" data-micromodal-close>×</button></div></div></div>',
);
add(document.head, "<style>#m.is-open{display:block!important}</style>");
MicroModal.init();
