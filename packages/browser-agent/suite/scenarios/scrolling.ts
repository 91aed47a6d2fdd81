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
  { length: 60 },
  (_, n) => `<h2 id="s${n}">Chapter ${n}</h2><p>${"Words to read. ".repeat(30)}</p>`,
).join("");
const long = { html: words };
const once = { thrashing: 1 } as const;

/** More ways to look for something, and more that only look like it. */
export const scrolling: readonly Scenario[] = [
  ordinary(
    "scroll-six-turns",
    long,
    [wheel(backAndForth(7, 4, 150), 70)],
    once,
    "Six turns in a few seconds.",
  ),
  ordinary(
    "scroll-half-screens",
    long,
    [wheel(backAndForth(9, 2, 350), 120)],
    once,
    "Half screens up and down.",
  ),
  ordinary(
    "scroll-after-reading",
    long,
    [
      wheel(
        Array.from({ length: 8 }, () => 200),
        150,
      ),
      wait(2500),
      wheel(backAndForth(8, 3, 200)),
    ],
    once,
    "First reading, then searching.",
  ),
  hard(
    "scroll-arrow-keys",
    long,
    Array.from({ length: 7 }, (_, n) => press(n % 2 ? "ArrowUp" : "ArrowDown", 6, 40)),
    once,
    "To and fro with the arrow keys.",
  ),
  hard(
    "scroll-space-keys",
    long,
    Array.from({ length: 8 }, (_, n) => [press(n % 2 ? "Shift+Space" : "Space"), wait(280)]).flat(),
    once,
    "Space and shift-space in turn.",
  ),
  hard(
    "scroll-home-end",
    long,
    Array.from({ length: 7 }, (_, n) => [press(n % 2 ? "Home" : "End"), wait(350)]).flat(),
    once,
    "From end to end and back, again and again.",
  ),
  hard(
    "scroll-in-dialog",
    {
      html: `<dialog id="d" style="height:500px;width:500px">${words}</dialog>`,
      script: "d.showModal()",
    },
    [hover("#d"), wheel(backAndForth(8, 3, 200))],
    once,
    "Terms in a dialog, searched up and down.",
  ),
  hard(
    "scroll-finger-fast",
    long,
    [swipe([400, -350, 400, -400, 350, -400])],
    once,
    "A finger that cannot find it.",
  ),
  ordinary(
    "scroll-finger-reading",
    long,
    [swipe([400, 400, 350, 400, 300])],
    {},
    "A finger that reads on.",
  ),
  ordinary("scroll-keys-reading", long, [press("PageDown", 6, 500)], {}, "Page by page."),
  ordinary(
    "scroll-two-turns",
    long,
    [
      wheel(Array.from({ length: 6 }, () => 250)),
      wheel(Array.from({ length: 4 }, () => -250)),
      wheel(Array.from({ length: 6 }, () => 250)),
    ],
    {},
    "Overshot, back and on, without a pause.",
  ),
  hard(
    "scroll-anchors-quickly",
    {
      html: `<nav style="position:fixed;top:0;background:#fff"><a id="a" href="#s5">Specs</a> <a id="b" href="#s40">Price</a></nav>${words}`,
    },
    Array.from({ length: 8 }, (_, n) => [click(n % 2 ? "#b" : "#a"), wait(450)]).flat(),
    {},
    "Jumping between two anchors by clicks, each of which works.",
  ),
  hard(
    "scroll-find-next",
    {
      html: `<button id="b" style="position:fixed;top:0">Next hit</button>${words}`,
      script:
        "const hits = [30, 10, 45, 5, 50, 20, 40]; let n = 0; b.onclick = () => document.getElementById('s' + hits[n++ % 7]).scrollIntoView()",
    },
    [click("#b", 7, 500)],
    {},
    "The page's own search goes from hit to hit.",
  ),
  hard(
    "scroll-endless-feed",
    {
      html: `<div id="l">${"<p style=height:300px>Post</p>".repeat(8)}</div>`,
      script:
        "addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 900) l.insertAdjacentHTML('beforeend', '<p style=height:300px>Post</p>'.repeat(4)) })",
    },
    [
      wheel(
        Array.from({ length: 30 }, () => 260),
        80,
      ),
    ],
    {},
    "A feed without end, read on.",
  ),
  hard(
    "scroll-nested",
    {
      html: `${"<p>Before</p>".repeat(10)}<div id="box" style="height:160px;overflow:auto;border:1px solid">${words}</div>${words}`,
    },
    [hover("#box"), wheel([300, 300, 300]), hover([500, 650]), wheel([300, 300, 300])],
    {},
    "First the box, then the page, always down.",
  ),
  hard(
    "scroll-carousel-by-script",
    {
      html: words,
      script:
        "let n = 0; const t = setInterval(() => { scrollBy(0, n++ % 2 ? -400 : 400); if (n > 9) clearInterval(t) }, 300); setInterval(() => dispatchEvent(new WheelEvent('wheel', { deltaY: 10 })), 200)",
    },
    [wait(3500)],
    {},
    "A script moves the page and even plays the wheel; no hand is there.",
  ),
  hard(
    "scroll-rebound",
    long,
    [wheel([400, 400, -60, 400, -50, 400, -70, 400, -60, 400], 160)],
    {},
    "A touchpad that springs back a little after each stroke.",
  ),
  ordinary(
    "scroll-calm-comparison",
    long,
    [
      wheel([700]),
      wait(2200),
      wheel([-700]),
      wait(2200),
      wheel([700]),
      wait(2200),
      wheel([-700]),
      wait(2200),
      wheel([700]),
    ],
    {},
    "Two places compared at leisure.",
  ),
  hard(
    "scroll-select-text",
    { html: words },
    [drag([200, 300], 200, 250), drag([200, 550], 100, -250)],
    {},
    "Marking text by dragging.",
  ),
];
