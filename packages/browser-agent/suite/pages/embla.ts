import Embla from "embla-carousel";
import { add, root } from "./element.ts";

const slides = [1, 2, 3, 4, 5]
  .map(
    (n) =>
      `<div style="flex:0 0 100%;height:150px;background:hsl(${n * 60} 60% 70%)">Photo ${n}</div>`,
  )
  .join("");
const viewport = add(
  root,
  `<div id="view" style="overflow:hidden;width:400px"><div style="display:flex">${slides}</div></div>`,
);
const carousel = Embla(viewport, { loop: true, duration: 12 });
add(root, '<button id="next">Next photo</button>').onclick = () => carousel.scrollNext();
add(root, '<button id="zoom">Zoom</button>').onclick = () => carousel.reInit();
