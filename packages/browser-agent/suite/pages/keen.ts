import "keen-slider/keen-slider.css";
import KeenSlider from "keen-slider";
import { add, root } from "./element.ts";

const slides = ["Oak", "Ash", "Elm", "Yew"]
  .map(
    (name) =>
      `<div class="keen-slider__slide" style="height:160px;background:#dec"><h2>${name}</h2><button class="plant">Plant one</button></div>`,
  )
  .join("");
const frame = add(
  root,
  `<div id="trees" class="keen-slider" style="width:600px;height:160px">${slides}</div>`,
);
const slider = new KeenSlider(frame, { loop: true, defaultAnimation: { duration: 200 } });
add(root, '<button id="next">Next tree</button>').onclick = () => slider.next();
const strip = add(
  root,
  `<div id="strip" class="keen-slider" style="width:600px;height:160px">${slides}</div>`,
);
const moving = new KeenSlider(strip, { loop: true, defaultAnimation: { duration: 300 } });
setInterval(() => moving.next(), 800);
add(root, '<button id="gift">Give a tree</button>');
