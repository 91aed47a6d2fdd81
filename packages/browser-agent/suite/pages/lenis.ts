import "lenis/dist/lenis.css";
import Lenis from "lenis";
import { add, root } from "./element.ts";

/** The library scrolls the page itself, a little behind the hand. */
const lenis = new Lenis({ autoRaf: true });
add(
  root,
  '<nav style="position:fixed;top:0;background:#fff;z-index:1"><button id="team">Team</button> <button id="top">To the top</button> <button id="quote">Get a quote</button></nav>',
);
for (let n = 0; n < 40; n++)
  add(
    root,
    `<section style="height:320px"><h2 id="s${n}">Project ${n}</h2><p>Made with care.</p></section>`,
  );
document.getElementById("team")?.addEventListener("click", () => lenis.scrollTo("#s20"));
document.getElementById("top")?.addEventListener("click", () => lenis.scrollTo(0));
