import {
  backAndForth,
  click,
  drag,
  hard,
  hover,
  ordinary,
  press,
  type Scenario,
  swipe,
  wait,
  wheel,
} from "../scenario.ts";

const words = Array.from(
  { length: 50 },
  (_, n) => `<h2 id="s${n}">Part ${n}</h2><p>${"Something to read. ".repeat(24)}</p>`,
).join("");
const once = { thrashing: 1 } as const;
const repeated = (times: number, steps: readonly number[]) =>
  Array.from({ length: times }, () => steps).flat();
/** One push on a touchpad that runs out by itself. */
const fling = (way: 1 | -1) => [90, 220, 190, 130, 80, 40, 20, 8].map((step) => step * way);

/** Hands of all kinds that look for something, and hands that do not. */
export const hands: readonly Scenario[] = [
  hard(
    "flings-in-search",
    { html: words },
    [
      wheel(
        [
          ...fling(1),
          ...fling(-1),
          ...fling(1),
          ...fling(-1),
          ...fling(1),
          ...fling(-1),
          ...fling(1),
          ...fling(-1),
        ],
        40,
      ),
    ],
    once,
    "Flings up and down, one after the other.",
  ),
  hard(
    "flings-in-reading",
    { html: words },
    [
      wheel(fling(1), 40),
      wait(500),
      wheel(fling(1), 40),
      wait(450),
      wheel(fling(1), 40),
      wait(500),
      wheel([...fling(-1).slice(3)], 40),
      wait(600),
      wheel(fling(1), 40),
      wait(500),
      wheel(fling(1), 40),
    ],
    {},
    "Flings down, once a little back.",
  ),
  hard(
    "feed-down-up-down",
    {
      html: `<div id="l">${"<p style=height:260px>Post</p>".repeat(8)}</div>`,
      script:
        "addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 900) setTimeout(() => l.insertAdjacentHTML('beforeend', '<p style=height:260px>Post</p>'.repeat(4)), 150) })",
    },
    [
      wheel(repeated(16, [280]), 70),
      wheel(repeated(9, [-280]), 70),
      wait(700),
      wheel(repeated(14, [280]), 70),
    ],
    {},
    "Far down an endless feed, back to a post, and on.",
  ),
  hard(
    "feed-search",
    {
      html: `<div id="l">${"<p style=height:260px>Post</p>".repeat(12)}</div>`,
      script:
        "addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 900) setTimeout(() => l.insertAdjacentHTML('beforeend', '<p style=height:260px>Post</p>'.repeat(4)), 150) })",
    },
    [wheel(repeated(5, [280]), 70), wheel(backAndForth(9, 3, 240), 70)],
    once,
    "The post that was just there is not found again.",
  ),
  hard(
    "calm-pages-by-key",
    { html: words },
    Array.from({ length: 6 }, (_, n) => [press(n % 2 ? "PageUp" : "PageDown"), wait(1900)]).flat(),
    {},
    "Two pages compared by keys, at leisure.",
  ),
  ordinary(
    "keys-in-search",
    { html: words },
    Array.from({ length: 9 }, (_, n) => [press(n % 2 ? "PageUp" : "PageDown"), wait(330)]).flat(),
    once,
    "Page Down and Page Up in turn, quickly.",
  ),
  hard(
    "country-list",
    {
      html: `<ul role="listbox" id="c" style="height:220px;width:240px;overflow:auto;border:1px solid">${Array.from({ length: 190 }, (_, n) => `<li role="option" style="height:24px">Country ${n}</li>`).join("")}</ul>`,
    },
    [hover("#c"), wheel(backAndForth(9, 3, 160), 80)],
    once,
    "Up and down a list of countries that has no order.",
  ),
  ordinary(
    "country-list-calm",
    {
      html: `<ul role="listbox" id="c" style="height:220px;width:240px;overflow:auto;border:1px solid">${Array.from({ length: 190 }, (_, n) => `<li role="option" style="height:24px">Country ${n}</li>`).join("")}</ul>`,
    },
    [hover("#c"), wheel(repeated(14, [120]), 130), wheel([-60, -60], 150)],
    {},
    "Down the list, and two lines back.",
  ),
  hard(
    "snapping-sections",
    {
      html: `<style>html{scroll-snap-type:y mandatory}section{height:100vh;scroll-snap-align:start}</style>${Array.from({ length: 9 }, (_, n) => `<section><h2>Scene ${n}</h2></section>`).join("")}`,
    },
    Array.from({ length: 8 }, (_, n) => [
      wheel([n % 2 ? -400 : 400, n % 2 ? -300 : 300], 60),
      wait(400),
    ]).flat(),
    once,
    "Scene to scene and back, hastily.",
  ),
  hard(
    "side-and-text",
    {
      html: `<div style="display:flex;gap:8px"><div id="side" style="height:560px;width:200px;overflow:auto">${words}</div><div id="text" style="height:560px;width:600px;overflow:auto">${words}</div></div>`,
    },
    [
      hover("#side"),
      wheel([200, 200]),
      hover("#text"),
      wheel([-100, 250, 250]),
      hover("#side"),
      wheel([200, 200]),
      hover("#text"),
      wheel([250, 250, -120]),
    ],
    {},
    "Contents and text are read beside each other.",
  ),
  hard(
    "slider-to-and-fro",
    {
      html: `<input id="r" type="range" style="width:500px"><output id="o">50</output>${words}`,
      script: "r.oninput = () => { o.value = r.value }",
    },
    [
      drag("#r", 200, 0),
      drag([450, 16], -260, 0),
      drag([250, 16], 240, 0),
      drag([480, 16], -200, 0),
    ],
    { dead_click: "any" },
    "A slider is moved to and fro; nothing is scrolled.",
  ),
  hard(
    "sticky-header-search",
    {
      html: `<header id="h" style="position:sticky;top:0;background:#fff">Shop</header>${words}`,
      script:
        "let last = 0; addEventListener('scroll', () => { h.style.top = scrollY > last ? '-60px' : '0'; last = scrollY })",
    },
    [wheel([300, 300]), wheel(backAndForth(7, 4, 170), 65)],
    once,
    "The header hides and comes back during the search.",
  ),
  hard(
    "diagram-pan",
    {
      html: `<div id="v" style="height:420px;width:700px;overflow:hidden;border:1px solid;cursor:grab"><div style="width:2400px;height:2400px;background:repeating-linear-gradient(45deg,#eee 0 40px,#ccd 40px 80px)"></div></div>`,
      script:
        "let d; v.onpointerdown = e => { d = [e.clientX, e.clientY, v.scrollLeft, v.scrollTop]; v.setPointerCapture(e.pointerId) }; v.onpointermove = e => { if (d) v.scrollTo(d[2] - e.clientX + d[0], d[3] - e.clientY + d[1]) }; v.onpointerup = () => { d = 0 }",
    },
    [
      drag("#v", -150, -160),
      drag("#v", 140, 150),
      drag("#v", -150, -160),
      drag("#v", 140, 150),
      drag("#v", -120, -160),
      drag("#v", 140, 150),
      drag("#v", -150, -160),
    ],
    {},
    "A diagram is moved about by hand, as a map is.",
  ),
  hard(
    "uneven-search",
    { html: words },
    [
      wheel([420, 380, -300, -260, -120, 500, 300, -450, -200]),
      wait(300),
      wheel([350, 350, 200, -500, -300]),
      wait(250),
      wheel([300, 400, -350, -350]),
    ],
    once,
    "No stroke like the other, but always back.",
  ),
  hard(
    "two-flings-back",
    { html: words },
    [
      wheel(fling(1), 40),
      wheel(fling(-1), 40),
      wait(900),
      wheel(fling(1), 40),
      wheel(fling(1), 40),
    ],
    {},
    "Shot past it, back, and on.",
  ),
  hard(
    "wheel-over-number",
    { html: `<input id="n" type="number" value="5"><p>Weight</p>` },
    [click("#n"), wheel(backAndForth(8, 3, 100))],
    {},
    "The wheel over a number, on a page that has nothing to scroll.",
  ),
  ordinary(
    "finger-in-search",
    { html: words },
    [swipe([420, -380, 400, -420, 380, -400, 410])],
    once,
    "A finger up and down.",
  ),
];
