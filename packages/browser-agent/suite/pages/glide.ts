import "@glidejs/glide/dist/css/glide.core.css";
import Glide from "@glidejs/glide";
import { add, root } from "./element.ts";

const slides = [1, 2, 3, 4]
  .map((n) => `<li class="glide__slide" style="background:#cde;height:120px">Quote ${n}</li>`)
  .join("");
const arrows = (end: string) =>
  `<div data-glide-el="controls"><button class="prev" data-glide-dir="&lt;">Previous</button><button class="${end}" data-glide-dir="&gt;">Next</button></div>`;
const markup = (id: string) =>
  `<div id="${id}" class="glide"><div class="glide__track" data-glide-el="track"><ul class="glide__slides">${slides}</ul></div>${arrows("next")}</div>`;
add(root, markup("round"));
add(root, markup("bounded"));
new Glide("#round", { type: "carousel", animationDuration: 150 }).mount();
new Glide("#bounded", {
  type: "slider",
  rewind: false,
  startAt: 3,
  animationDuration: 150,
}).mount();
add(root, '<button id="quote">Send this quote</button>').onclick = () => {
  document.querySelector("#mail-form")?.remove();
  throw new TypeError("form is null");
};
