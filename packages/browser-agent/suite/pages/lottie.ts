import lottie from "lottie-web/build/player/lottie_light";
import { add, root } from "./element.ts";

/** A square that walks to and fro without end. */
const square = {
  v: "5.7.0",
  fr: 30,
  ip: 0,
  op: 60,
  w: 300,
  h: 120,
  nm: "walk",
  ddd: 0,
  assets: [],
  layers: [
    {
      ddd: 0,
      ind: 1,
      ty: 4,
      nm: "square",
      sr: 1,
      ks: {
        o: { a: 0, k: 100 },
        r: { a: 0, k: 0 },
        p: {
          a: 1,
          k: [
            { i: { x: 0.5, y: 1 }, o: { x: 0.5, y: 0 }, t: 0, s: [40, 60, 0] },
            { i: { x: 0.5, y: 1 }, o: { x: 0.5, y: 0 }, t: 30, s: [260, 60, 0] },
            { t: 60, s: [40, 60, 0] },
          ],
        },
        a: { a: 0, k: [0, 0, 0] },
        s: { a: 0, k: [100, 100, 100] },
      },
      ao: 0,
      shapes: [
        {
          ty: "gr",
          it: [
            { ty: "rc", d: 1, s: { a: 0, k: [50, 50] }, p: { a: 0, k: [0, 0] }, r: { a: 0, k: 6 } },
            { ty: "fl", c: { a: 0, k: [0.9, 0.2, 0.3, 1] }, o: { a: 0, k: 100 }, r: 1 },
            {
              ty: "tr",
              p: { a: 0, k: [0, 0] },
              a: { a: 0, k: [0, 0] },
              s: { a: 0, k: [100, 100] },
              r: { a: 0, k: 0 },
              o: { a: 0, k: 100 },
            },
          ],
        },
      ],
      ip: 0,
      op: 60,
      st: 0,
      bm: 0,
    },
  ],
};
const animation = lottie.loadAnimation({
  container: add(root, '<div id="walk" style="width:300px;height:120px"></div>'),
  renderer: "svg",
  loop: true,
  autoplay: true,
  animationData: square,
});
add(root, '<button id="pause">Pause</button>').onclick = () => animation.togglePause();
add(root, '<button id="start">Start now</button>');
const seats = add(root, '<button id="seats">Seats: 1</button>');
let count = 1;
seats.onclick = () => {
  seats.textContent = `Seats: ${++count}`;
};
add(root, '<button id="trial">Free trial</button>').onclick = () => {
  throw new Error("plan not found");
};
