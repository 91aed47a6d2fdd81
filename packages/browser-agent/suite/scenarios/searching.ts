import {
  backAndForth,
  click,
  hard,
  hover,
  ordinary,
  press,
  type Scenario,
  swipe,
  wait,
  wheel,
} from "../scenario.ts";

const _words = Array.from(
  { length: 50 },
  (_, n) => `<h2 id="s${n}">Part ${n}</h2><p>${"Something to read. ".repeat(24)}</p>`,
).join("");
const once = { thrashing: 1 } as const;
const repeated = (times: number, steps: readonly number[]) =>
  Array.from({ length: times }, () => steps).flat();
/** Looking for something up and down, on pages of libraries and with other hands; and what is none of it. */
export const searching: readonly Scenario[] = [
  hard(
    "lenis-thrash",
    "lenis",
    [wheel(backAndForth(8, 3, 200))],
    once,
    "The page glides after each stroke of the search.",
  ),
  hard(
    "lenis-thrash-slowly",
    "lenis",
    [wheel(backAndForth(8, 3, 220), 170)],
    once,
    "Half a second a stroke, up and down.",
  ),
  ordinary("lenis-read", "lenis", [wheel(repeated(14, [200]), 140)], {}, "Gliding down, reading."),
  hard(
    "lenis-jumps",
    "lenis",
    [
      click("#team"),
      wait(1600),
      click("#top"),
      wait(1600),
      click("#team"),
      wait(1600),
      click("#top"),
      wait(1600),
      click("#team"),
    ],
    {},
    "Buttons glide the page down and up, each as it was asked to.",
  ),
  ordinary(
    "ag-thrash",
    "ag-grid",
    [hover("#grid"), wheel(backAndForth(8, 3, 260))],
    once,
    "To and fro in the rows of a grid.",
  ),
  ordinary(
    "ag-read",
    "ag-grid",
    [hover("#grid"), wheel(repeated(16, [180]), 130)],
    {},
    "Down the rows.",
  ),
  hard(
    "ag-keys",
    "ag-grid",
    [
      click(".ag-cell >> nth=4"),
      ...Array.from({ length: 8 }, (_, n) => [
        press(n % 2 ? "PageUp" : "PageDown"),
        wait(260),
      ]).flat(),
    ],
    { ...once, dead_click: "any" },
    "The grid's own paging keys, down and up.",
  ),
  hard(
    "clusterize-thrash",
    "clusterize",
    [hover("#scroll"), wheel(backAndForth(8, 3, 300))],
    once,
    "A log whose lines are exchanged while it is searched.",
  ),
  hard(
    "clusterize-look-closer",
    "clusterize",
    [
      hover("#scroll"),
      wheel(repeated(12, [300]), 90),
      wait(2200),
      wheel(repeated(3, [-200]), 120),
      wait(2400),
      wheel(repeated(8, [300]), 90),
      wait(2200),
      wheel(repeated(2, [-150]), 120),
    ],
    {},
    "A long way down the log, a little back, reading in between.",
  ),
  ordinary(
    "simplebar-thrash",
    "simplebar",
    [hover("#terms"), wheel(backAndForth(8, 3, 180))],
    once,
    "Terms in a box of its own bar, up and down.",
  ),
  ordinary(
    "simplebar-read",
    "simplebar",
    [hover("#terms"), wheel(repeated(15, [140]), 160)],
    {},
    "Reading the terms.",
  ),
  hard(
    "simplebar-finger",
    "simplebar",
    [swipe([300, -260, 280, -300, 290, -270, 300, -280])],
    once,
    "A finger up and down the terms.",
  ),
  hard(
    "panzoom-wheel",
    "panzoom",
    [hover("#plan"), wheel(backAndForth(10, 3, 120))],
    {},
    "The wheel zooms a plan in and out.",
  ),
  hard(
    "echarts-wheel",
    "echarts",
    [hover("#line"), wheel(backAndForth(10, 3, 120))],
    {},
    "The wheel zooms a chart in and out.",
  ),
  hard(
    "reveal-keys",
    "reveal",
    [
      click([500, 420]),
      ...Array.from({ length: 8 }, (_, n) => [
        press(n % 2 ? "ArrowLeft" : "ArrowRight"),
        wait(350),
      ]).flat(),
    ],
    { dead_click: "any" },
    "Slides forward and back by keys: nothing is scrolled.",
  ),
];
