import "slick-carousel/slick/slick.css";
import $ from "jquery";
import slick from "slick-carousel/slick/slick.js";
import { add, root } from "./element.ts";

const slides = (word: string) =>
  [1, 2, 3, 4, 5]
    .map((n) => `<div><h2>${word} ${n}</h2><p>From ${n * 30} euros</p></div>`)
    .join("");

add(root, `<section id="tours" style="margin:0 60px">${slides("Tour")}</section>`);
add(root, `<section id="hotels" style="margin:0 60px">${slides("Hotel")}</section>`);
add(root, '<button id="subscribe">Subscribe to offers</button>');
slick(window, $);
$("#tours").slick({ infinite: false, dots: true, speed: 200 });
$("#hotels").slick({ infinite: true, autoplay: true, autoplaySpeed: 900, speed: 300 });
