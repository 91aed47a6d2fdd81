import {
  backAndForth,
  click,
  hard,
  ordinary,
  press,
  type Scenario,
  swipe,
  wait,
  wheel,
} from "../scenario.ts";

const long = {
  html: Array.from(
    { length: 60 },
    (_, n) => `<h2>Section ${n}</h2><p>${"Words to read. ".repeat(30)}</p>`,
  ).join(""),
};
const box = {
  html: `<div id="box" tabindex="0" style="height:400px;overflow:auto;border:1px solid">${long.html}</div>`,
};
const once = { thrashing: 1 } as const;

/** Scrolling to and fro in search of something, and scrolling that only looks so. */
export const thrashing: readonly Scenario[] = [
  ordinary(
    "thrash-wheel",
    long,
    [wheel(backAndForth(8))],
    once,
    "Up and down eight times in seconds: looking for what is not there.",
  ),
  ordinary(
    "thrash-large",
    long,
    [wheel(backAndForth(8, 4, 300))],
    once,
    "Whole screens up and down.",
  ),
  ordinary(
    "thrash-uneven",
    long,
    [
      wheel([
        300, 300, -200, -200, 250, 350, -300, -150, 300, 200, -250, -250, 300, -300, -100, 280,
      ]),
    ],
    once,
    "Uneven strokes, the same search.",
  ),
  ordinary(
    "thrash-in-the-middle",
    long,
    [
      wheel(
        Array.from({ length: 10 }, () => 240),
        80,
      ),
      wait(600),
      wheel(backAndForth(10, 2, 260)),
    ],
    once,
    "First down the page, then to and fro.",
  ),
  ordinary(
    "thrash-twice",
    long,
    [wheel(backAndForth(8)), wait(6000), wheel(backAndForth(8))],
    { thrashing: 2 },
    "Two searches with a rest between.",
  ),
  ordinary(
    "thrash-long",
    long,
    [wheel(backAndForth(16, 2, 240))],
    { thrashing: "some" },
    "One long search.",
  ),
  hard(
    "thrash-keys",
    long,
    [
      press("PageDown", 1),
      ...Array.from({ length: 5 }, () => [
        press("PageDown", 1),
        wait(180),
        press("PageUp", 1),
        wait(180),
      ]).flat(),
    ],
    once,
    "The same with Page Down and Page Up.",
  ),
  hard(
    "thrash-in-box",
    box,
    [click("#box"), wheel(backAndForth(8))],
    once,
    "The same inside a scrolling box.",
  ),
  hard(
    "thrash-finger",
    long,
    [swipe([500, -400, 450, -450, 500, -400, 400, -450])],
    once,
    "The same with a finger.",
  ),
  hard(
    "thrash-growing-page",
    {
      html: `<div id="l">${long.html}</div>`,
      script:
        "addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 2000) l.insertAdjacentHTML('beforeend', '<p style=height:400px>More</p>') })",
    },
    [wheel(backAndForth(8, 3, 200))],
    once,
    "The page grows while it is searched.",
  ),
  ordinary(
    "thrash-then-leave",
    long,
    [wheel(backAndForth(9, 2, 300), 70)],
    once,
    "Quick short strokes.",
  ),
  ordinary(
    "thrash-search-results",
    { html: `<input placeholder="Search">${long.html}` },
    [wheel(backAndForth(10, 3, 180), 80)],
    once,
    "To and fro over results.",
  ),

  ordinary(
    "read-down",
    long,
    [
      wheel(
        Array.from({ length: 20 }, () => 120),
        200,
      ),
    ],
    {},
    "Reading from top to bottom.",
  ),
  ordinary(
    "read-and-return",
    long,
    [
      wheel(
        Array.from({ length: 12 }, () => 250),
        100,
      ),
      wait(1200),
      wheel(
        Array.from({ length: 12 }, () => -250),
        100,
      ),
    ],
    {},
    "To the end and back to the top.",
  ),
  ordinary(
    "read-with-corrections",
    long,
    [wheel([300, 300, 300, -80, 300, 300, 300, -60, 300], 220)],
    {},
    "Reading with small corrections.",
  ),
  ordinary(
    "compare-slowly",
    long,
    [wheel([600]), wait(2500), wheel([-600]), wait(2500), wheel([600]), wait(2500), wheel([-600])],
    {},
    "Comparing two sections, calmly.",
  ),
  hard(
    "scripted-scroll",
    {
      html: long.html,
      script:
        "let n = 0; const t = setInterval(() => { scrollTo({ top: n % 2 ? 0 : 1500 }); if (++n > 12) clearInterval(t) }, 250)",
    },
    [wait(3800)],
    {},
    "A script moves the page; nobody touches it.",
  ),
  hard(
    "jitter",
    long,
    [
      wheel([200, 200]),
      wheel(
        Array.from({ length: 14 }, (_, n) => (n % 2 ? -8 : 8)),
        70,
      ),
    ],
    {},
    "A resting hand trembles by a few pixels.",
  ),
  ordinary(
    "fling",
    long,
    [wheel([900, 700, 500, 300, 200, 100, 50, 20], 60)],
    {},
    "One fling that runs out.",
  ),
  hard(
    "smooth-anchor-tour",
    {
      html: `<style>html{scroll-behavior:smooth}</style><nav style="position:fixed;top:0;background:#fff"><a id="a" href="#x">Specs</a> <a id="b" href="#y">Price</a></nav><div style="height:2000px"></div><h2 id="x">Specs</h2><div style="height:2000px"></div><h2 id="y">Price</h2><div style="height:1500px"></div>`,
    },
    [click("#a"), wait(1200), click("#b"), wait(1200), click("#a"), wait(1200), click("#b")],
    {},
    "Jumping between two anchors by clicks that work.",
  ),
  hard(
    "down-up-down",
    long,
    [
      wheel(
        Array.from({ length: 8 }, () => 300),
        80,
      ),
      wait(500),
      wheel(
        Array.from({ length: 5 }, () => -300),
        80,
      ),
      wait(500),
      wheel(
        Array.from({ length: 8 }, () => 300),
        80,
      ),
    ],
    {},
    "Overshot, back, and on: two turns are not a search.",
  ),
];
