import "@splidejs/splide/css";
import { Splide } from "@splidejs/splide";
import { add, root } from "./element.ts";

const slides = [1, 2, 3, 4, 5]
  .map(
    (n) =>
      `<li class="splide__slide"><div style="height:160px;background:hsl(${n * 60} 60% 70%)">Slide ${n}</div></li>`,
  )
  .join("");
const element = add(
  root,
  `<section class="splide" aria-label="Offers"><div class="splide__track"><ul class="splide__list">${slides}</ul></div></section>`,
);
new Splide(element, { type: "loop", speed: 150 }).mount();
add(root, '<a id="all" href="#" onclick="return false">All offers</a>');
