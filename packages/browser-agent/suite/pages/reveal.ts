import "reveal.js/reveal.css";
import Reveal from "reveal.js";
import { add, root } from "./element.ts";

const deck = add(
  root,
  '<div class="reveal" style="height:480px;background:#eef"><div class="slides"></div></div>',
);
const slides = deck.querySelector(".slides");
for (let n = 0; n < 12 && slides; n++)
  add(
    slides,
    `<section><h2>Slide ${n}</h2><p><button class="source">Show the source</button></p></section>`,
  );
add(root, '<p><button id="notes">Speaker notes</button></p>');
void new Reveal(deck, { embedded: true, hash: false, transition: "slide" }).initialize();
