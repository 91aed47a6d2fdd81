import { click, hard, ordinary, type Scenario, wait } from "../scenario.ts";

const raged = { rage_click: 1, dead_click: "any" } as const;
const _dead = { dead_click: 1 } as const;
const _error = { error_click: 1, dead_click: "any" } as const;
const button = (text: string) => `<button id="b">${text}</button>`;

/** Plain pages again: answers of other kinds, other things that move, and other ways to break. */
export const reflexes: readonly Scenario[] = [
  ordinary(
    "late-but-answered",
    {
      html: `${button("Load")}<ul id="l"></ul>`,
      script:
        "let t; b.onclick = () => { clearTimeout(t); t = setTimeout(() => l.insertAdjacentHTML('beforeend', '<li>Result</li>'), 600) }",
    },
    [click("#b", 4, 180)],
    {},
    "The result comes after the last click.",
  ),
  hard(
    "view-transition",
    {
      html: `${button("Next picture")}<h2 id="h">One</h2>`,
      script:
        "let n = 0; b.onclick = () => document.startViewTransition(() => { h.textContent = 'Picture ' + ++n })",
    },
    [click("#b", 4, 260)],
    {},
    "Each picture fades into the next.",
  ),
  hard(
    "picture-exchanged",
    {
      html: `${button("Other colour")}<img id="i" width="120" height="80" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9' fill='red'/></svg>">`,
      script:
        "let n = 0; b.onclick = () => { i.src = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><rect width='99' height='99' fill='` + (n++ % 2 ? 'red' : 'blue') + `'/></svg>` }",
    },
    [click("#b", 4, 220)],
    {},
    "The picture changes its colour.",
  ),
  ordinary(
    "field-filled",
    {
      html: `${button("Use my address")}<input id="f">`,
      script: "b.onclick = () => { f.value = 'Main Street 1' }",
    },
    [click("#b")],
    {},
    "The field is filled by script.",
  ),
  hard(
    "strip-scrolled",
    {
      html: `${button("→")}<div id="s" style="width:300px;overflow:hidden;white-space:nowrap">${"<span style='display:inline-block;width:120px'>Shoe</span>".repeat(30)}</div>`,
      script: "b.onclick = () => s.scrollBy({ left: 240, behavior: 'smooth' })",
    },
    [click("#b", 5, 240)],
    {},
    "The strip moves on at each click.",
  ),
  hard(
    "strip-at-its-end",
    {
      html: `${button("→")}<div id="s" style="width:300px;overflow:hidden;white-space:nowrap">${"<span style='display:inline-block;width:120px'>Shoe</span>".repeat(4)}</div>`,
      script: "s.scrollLeft = 999; b.onclick = () => s.scrollBy({ left: 240, behavior: 'smooth' })",
    },
    [click("#b", 5, 200)],
    raged,
    "The strip is at its end and says nothing.",
  ),
  ordinary(
    "css-only-tabs",
    {
      html: "<style>.p{display:none}#t1:checked~#p1,#t2:checked~#p2{display:block}</style><input hidden type=radio name=t id=t1 checked><input hidden type=radio name=t id=t2><label id=l1 for=t1>One</label> <label id=l2 for=t2>Two</label><div class=p id=p1>First</div><div class=p id=p2>Second</div>",
    },
    [click("#l2"), wait(200), click("#l1"), wait(200), click("#l2")],
    {},
    "Tabs of CSS alone.",
  ),
  hard(
    "select-all-button",
    {
      html: `${button("Select the code")}<pre id="p">npm install it</pre>`,
      script: "b.onclick = () => getSelection().selectAllChildren(p)",
    },
    [click("#b")],
    {},
    "The code gets selected.",
  ),
  hard(
    "share-by-clipboard",
    {
      html: button("Copy link"),
      script: "b.onclick = () => navigator.clipboard.writeText('https://x')",
    },
    [click("#b")],
    {},
    "The link is in the clipboard; nothing is drawn.",
  ),
  hard(
    "waapi-answer",
    {
      html: button("Wave"),
      script:
        "b.onclick = () => b.animate([{ transform: 'rotate(0)' }, { transform: 'rotate(20deg)' }, { transform: 'rotate(0)' }], 400)",
    },
    [click("#b", 4, 450)],
    {},
    "It waves at each click.",
  ),
  hard(
    "month-with-limit",
    {
      html: `${button("Next month")} <b id="m">May</b><i id="clock"></i>`,
      script:
        "const ms = ['June', 'July', 'August']; let n = 0; b.onclick = () => { if (n < 3) m.textContent = ms[n++] }; setInterval(() => { clock.textContent = Date.now() }, 250)",
    },
    [click("#b", 3, 220), wait(1800), click("#b", 4, 180)],
    raged,
    "The calendar ends in August; a clock runs on.",
  ),
  hard(
    "double-click-word",
    { html: "<p id=p>Some words that one may want to look up.</p>" },
    [click("#p", 2, 120)],
    {},
    "A word is selected by a double click.",
  ),
  hard(
    "triple-click-address",
    { html: "<p id=p style='cursor:pointer'>12 Main Street, Springfield, to be copied.</p>" },
    [click("#p", 3, 110)],
    { dead_click: "any" },
    "A line is selected by a triple click.",
  ),
];
