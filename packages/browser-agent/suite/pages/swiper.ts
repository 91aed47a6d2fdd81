import "swiper/css/bundle";
import Swiper from "swiper/bundle";
import { add, root } from "./element.ts";

const slides = [1, 2, 3, 4]
  .map(
    (n) =>
      `<div class="swiper-slide" style="box-sizing:border-box;padding:10px 200px"><h2>Offer ${n}</h2><button class="cta">Get it</button></div>`,
  )
  .join("");
const markup = (id: string) =>
  `<div id="${id}" class="swiper" style="height:200px"><div class="swiper-wrapper">${slides}</div><div class="swiper-button-prev"></div><div class="swiper-button-next"></div><div class="swiper-pagination"></div></div>`;

const shared = {
  navigation: { nextEl: ".swiper-button-next", prevEl: ".swiper-button-prev" },
  speed: 150,
};
new Swiper(add(root, markup("round")), { ...shared, loop: true });
new Swiper(add(root, markup("ended")), { ...shared, initialSlide: 3 });
new Swiper(add(root, markup("auto")), { ...shared, loop: true, autoplay: { delay: 700 } });
