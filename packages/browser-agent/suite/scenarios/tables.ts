import {
  backAndForth,
  click,
  hard,
  hover,
  ordinary,
  press,
  type Scenario,
  swipe,
  type,
  wait,
  wheel,
} from "../scenario.ts";

const raged = { rage_click: 1, dead_click: "any" } as const;
const dead = { dead_click: 1 } as const;
const error = { error_click: 1, dead_click: "any" } as const;

/** Tables and long lists of component libraries. */
export const tables: readonly Scenario[] = [
  ordinary(
    "bills-sort",
    "datatables",
    [click("#bills th >> nth=1", 4, 320)],
    {},
    "Sorted up and down.",
  ),
  ordinary(
    "bills-pages",
    "datatables",
    [click(".dt-paging-button.next", 4, 280)],
    {},
    "Pages are leafed through.",
  ),
  hard(
    "bills-last-page",
    "datatables",
    [click(".dt-paging-button.last"), wait(2600), click(".dt-paging-button.next", 5, 180)],
    raged,
    "The last page is shown, the person insists.",
  ),
  ordinary("bills-remind", "datatables", [click(".remind >> nth=2")], dead, "Nobody is reminded."),
  hard(
    "bills-bill",
    "datatables",
    [click(".bill >> nth=2")],
    dead,
    "A link to nowhere that the table lists beside a button.",
  ),
  ordinary(
    "bills-remind-rage",
    "datatables",
    [click(".remind >> nth=3", 5, 180)],
    raged,
    "Nobody is reminded, five times.",
  ),
  ordinary(
    "bills-search",
    "datatables",
    [click("input[type=search]"), type("er 12")],
    {},
    "Rows are looked for.",
  ),
  ordinary("bills-export", "datatables", [click("#export")], error, "The export breaks."),
  ordinary("inbox-star", "window", [click(".star >> nth=2", 5, 190)], {}, "Starred and not."),
  ordinary("inbox-mute", "window", [click(".mute >> nth=1")], dead, "Nothing is muted."),
  ordinary(
    "inbox-mute-rage",
    "window",
    [click(".mute >> nth=1", 5, 180)],
    raged,
    "Nothing is muted, five times.",
  ),
  ordinary(
    "inbox-thrash",
    "window",
    [hover(".inbox"), wheel(backAndForth(8, 3, 220))],
    { thrashing: 1 },
    "To and fro in the messages.",
  ),
  hard(
    "inbox-thrash-finger",
    "window",
    [swipe([240, -240, 220, -220, 240, -240, 220, -220])],
    { thrashing: 1 },
    "A finger to and fro in the messages.",
  ),
  ordinary(
    "inbox-read",
    "window",
    [
      hover(".inbox"),
      wheel(
        Array.from({ length: 16 }, () => 100),
        200,
      ),
    ],
    {},
    "Down the messages.",
  ),
  hard(
    "inbox-look-back",
    "window",
    [
      hover(".inbox"),
      wheel([220, 220, 220, 220], 150),
      wait(900),
      wheel([-220, -100], 150),
      wait(1100),
      wheel([220, 220], 150),
    ],
    {},
    "Down, one look back, and on.",
  ),
  hard(
    "inbox-keys",
    "window",
    [click(".star >> nth=0"), press("Tab", 5, 150)],
    {},
    "From button to button by keys.",
  ),
];
