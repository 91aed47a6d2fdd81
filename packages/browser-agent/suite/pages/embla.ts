import Embla from "embla-carousel";
import { add, root } from "./element.ts";

const slides = [1, 2, 3, 4, 5]
  .map(
    (n) =>
      `<div style="flex:0 0 100%"><img alt="Photo ${n}" width="400" height="150" style="background:hsl(${n * 60} 60% 70%)"></div>`,
  )
  .join("");
const viewport = add(
  root,
  `<div id="view" style="overflow:hidden;width:400px"><div style="display:flex">${slides}</div></div>`,
);
const carousel = Embla(viewport, { loop: true, duration: 12 });
add(root, '<button id="next">Next photo</button>').onclick = () => carousel.scrollNext();
add(root, '<button id="zoom">Zoom</button>').onclick = () => carousel.reInit();
