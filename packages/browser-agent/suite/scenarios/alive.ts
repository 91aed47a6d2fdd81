import { click, hard, ordinary, press, type Scenario, type, wait } from "../scenario.ts";

const _dead = { dead_click: 1 } as const;
const button = '<button id="b">Save changes</button>';

/** Single clicks on plain pages with an effect that everybody sees. */
export const aliveClicks: readonly Scenario[] = [
  ordinary(
    "alive-hash",
    {
      html: '<a id="b" href="#part">Jump</a><div style="height:3000px"></div><h2 id="part">Part</h2>',
    },
    [click("#b")],
    {},
    "Jumps to a part of the page.",
  ),
  ordinary(
    "alive-navigation",
    { html: '<a id="b" href="/blank">Next page</a>' },
    [click("#b")],
    {},
    "Goes to another page.",
  ),
  ordinary(
    "alive-new-tab",
    { html: '<a id="b" href="/blank" target="_blank">Manual</a>' },
    [click("#b")],
    {},
    "Opens another tab.",
  ),
  hard(
    "alive-window-open",
    { html: button, script: "b.onclick = () => { window.open('/blank') }" },
    [click("#b")],
    {},
    "Opens another tab by script.",
  ),
  ordinary(
    "alive-download",
    { html: '<a id="b" download="a.txt" href="data:text/plain,hi">Download</a>' },
    [click("#b")],
    {},
    "Downloads a file.",
  ),
  hard(
    "alive-blob-download",
    {
      html: button,
      script:
        "b.onclick = () => { const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x.txt'; a.click() }",
    },
    [click("#b")],
    {},
    "Downloads a file made by script.",
  ),
  ordinary(
    "alive-dialog",
    {
      html: '<button id="b">Open</button><dialog id="d">Hello<button>OK</button></dialog>',
      script: "b.onclick = () => d.showModal()",
    },
    [click("#b")],
    {},
    "A dialog opens.",
  ),
  ordinary(
    "alive-popover",
    { html: '<button id="b" popovertarget="p">Info</button><div id="p" popover>Details</div>' },
    [click("#b")],
    {},
    "A popover opens without script.",
  ),
  ordinary(
    "alive-details",
    { html: "<details><summary id=b>More</summary>Text</details>" },
    [click("#b")],
    {},
    "Details unfold.",
  ),
  ordinary(
    "alive-checkbox",
    { html: '<label><input id="b" type="checkbox"> Agree</label>' },
    [click("#b")],
    {},
    "A box is ticked.",
  ),
  ordinary(
    "alive-radio",
    {
      html: '<label><input id="a" type="radio" name="r" checked> A</label><label><input id="b" type="radio" name="r"> B</label>',
    },
    [click("#b")],
    {},
    "A choice is made.",
  ),
  ordinary(
    "alive-input",
    { html: '<input id="b" placeholder="Name">' },
    [click("#b"), type("Ada")],
    {},
    "A field takes the cursor and text.",
  ),
  ordinary(
    "alive-select",
    { html: '<select id="b"><option>One<option>Two</select>' },
    [click("#b"), wait(300), press("ArrowDown"), press("Enter")],
    {},
    "A list of choices opens.",
  ),
  ordinary(
    "alive-label",
    { html: '<label id="b" for="i">E-mail</label> <input id="i">' },
    [click("#b")],
    {},
    "A label moves the cursor to its field.",
  ),
  ordinary(
    "alive-range",
    { html: '<input id="b" type="range" style="width:300px">' },
    [click([60, 20])],
    {},
    "A slider moves.",
  ),
  hard(
    "alive-clipboard",
    {
      html: '<button id="b">Copy code</button>',
      script: "b.onclick = () => navigator.clipboard.writeText('CODE')",
    },
    [click("#b")],
    {},
    "The code is in the clipboard.",
  ),
  hard(
    "alive-print",
    { html: '<button id="b">Print</button>', script: "b.onclick = () => print()" },
    [click("#b")],
    {},
    "The print window opens.",
  ),
  hard(
    "alive-alert",
    { html: '<button id="b">Check</button>', script: "b.onclick = () => alert('All good')" },
    [click("#b")],
    {},
    "The browser shows a message.",
  ),
  ordinary(
    "alive-canvas",
    {
      html: '<canvas id="b" width="200" height="100"></canvas>',
      script:
        "const c = b.getContext('2d'); b.onclick = () => { c.fillStyle = 'red'; c.fillRect(0, 0, 100, 100) }",
    },
    [click("#b")],
    {},
    "The canvas is painted.",
  ),
  hard(
    "alive-canvas-from-button",
    {
      html: '<button id="b">Draw</button><canvas id="v" width="200" height="100"></canvas>',
      script:
        "const c = v.getContext('2d'); b.onclick = () => { c.fillStyle = 'red'; c.fillRect(0, 0, 100, 100) }",
    },
    [click("#b")],
    {},
    "A button paints on a canvas.",
  ),
  hard(
    "alive-audio",
    {
      html: '<button id="b">Listen</button>',
      script:
        "const a = new Audio('data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAESsAACJWAAACABAAZGF0YQAAAAA='); b.onclick = () => { a.play().catch(() => {}) }",
    },
    [click("#b")],
    {},
    "A sound begins; it is not part of the page.",
  ),
  ordinary(
    "alive-scroll-into-view",
    {
      html: '<button id="b">See offers</button><div style="height:3000px"></div><h2 id="o">Offers</h2>',
      script: "b.onclick = () => o.scrollIntoView()",
    },
    [click("#b")],
    {},
    "The page moves to the offers.",
  ),
];
