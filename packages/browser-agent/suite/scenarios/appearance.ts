import { click, focus, hard, ordinary, press, type Scenario, tap, wait } from "../scenario.ts";

const dead = { dead_click: 1 } as const;
const button = '<button id="b">Continue</button>';

/** Drawings, styles, frames and components, and the keys and fingers that reach them. */
export const appearance: readonly Scenario[] = [
  ordinary(
    "platform-svg-shape",
    {
      html: '<svg width="200" height="100"><rect id="b" width="80" height="80" fill="#ccc" style="cursor:pointer"/></svg>',
      script:
        "b.onclick = () => b.setAttribute('fill', b.getAttribute('fill') === '#ccc' ? 'red' : '#ccc')",
    },
    [click("#b", 3, 400)],
    {},
    "A seat on a plan is taken and given back.",
  ),
  ordinary(
    "platform-svg-dead",
    {
      html: '<svg width="200" height="100"><g id="b" style="cursor:pointer"><circle cx="40" cy="40" r="30" fill="#8ac"/></g></svg>',
    },
    [click("#b")],
    dead,
    "A seat that cannot be taken.",
  ),
  hard(
    "platform-style-of-rule",
    {
      html: '<style>main{font-size:16px}</style><button id="b">Larger</button><main>Words</main>',
      script:
        "let n = 16; b.onclick = () => { document.styleSheets[0].cssRules[0].style.fontSize = (n += 4) + 'px' }",
    },
    [click("#b")],
    {},
    "The words grow by a rule of a style sheet.",
  ),
  ordinary(
    "platform-root-variable",
    {
      html: '<style>body{background:var(--paper,#fff)}</style><button id="b">Sepia</button>',
      script: "b.onclick = () => document.documentElement.style.setProperty('--paper', '#fdc')",
    },
    [click("#b")],
    {},
    "The paper changes by a variable on the root.",
  ),
  hard(
    "platform-class-without-style",
    {
      html: '<style>.open{display:block}</style><button id="b">Filter</button><div id="panel">Colours</div>',
      script: "b.onclick = () => panel.classList.toggle('is-active')",
    },
    [click("#b")],
    dead,
    "A class that no style sheet knows: nothing looks different.",
  ),
  hard(
    "platform-toggled-twice",
    {
      html: '<style>#m{display:none}#m.open{display:block}</style><button id="b">Menu</button><ul id="m"><li>Home</li></ul>',
      script:
        "for (let n = 0; n < 2; n++) b.addEventListener('click', () => m.classList.toggle('open'))",
    },
    [click("#b")],
    dead,
    "Wired twice: it opens and closes in one breath.",
  ),
  hard(
    "platform-closed-root",
    {
      html: '<x-box style="display:block;width:300px;height:200px"></x-box>',
      script:
        "customElements.define('x-box', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed' }); r.innerHTML = '<button style=width:300px;height:160px>Add</button><p></p>'; r.firstChild.onclick = () => { r.lastChild.textContent += 'Added. ' } } })",
    },
    [click("x-box", 4, 250)],
    {},
    "The component answers where nobody can look.",
  ),
  hard(
    "platform-foreign-frame",
    {
      html: '<iframe id="f" style="width:300px;height:120px"></iframe>',
      script: "f.src = 'http://localhost:' + location.port + '/blank'",
    },
    [wait(500), click([110, 60], 5, 200)],
    {},
    "A page of another origin; what happens there is its own affair.",
  ),
  ordinary(
    "platform-frame-answers",
    {
      html: '<iframe id="f" style="width:300px;height:140px" srcdoc="<button style=&quot;width:200px;height:60px&quot; onclick=&quot;this.textContent += 1&quot;>1</button>"></iframe>',
    },
    [wait(400), click([110, 45], 5, 200)],
    {},
    "A frame of the same site counts inside itself.",
  ),
  hard(
    "platform-double-tap-photo",
    {
      html: '<img id="b" alt="Harbour" width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">',
    },
    [tap("#b", 2, 150)],
    {},
    "A double tap on a photo is how a finger zooms.",
  ),
  hard(
    "platform-focus-only-tab-stop",
    { html: '<div id="b" tabindex="0" style="padding:40px">A region that takes the focus.</div>' },
    [click("#b")],
    {},
    "A region for reading, which promises nothing.",
  ),
  ordinary(
    "platform-space-toggles",
    {
      html: '<button id="b" aria-pressed="false">Mute</button>',
      script:
        "b.onclick = () => { b.ariaPressed = String(b.ariaPressed !== 'true'); b.textContent = b.ariaPressed === 'true' ? 'Unmute' : 'Mute' }",
    },
    [focus("#b"), press(" ", 4, 250)],
    {},
    "On and off by the space bar.",
  ),
  hard(
    "platform-space-dead",
    { html: button },
    [focus("#b"), press(" ", 5, 200)],
    { rage_click: 1, dead_click: "any" },
    "The space bar on a broken button, again and again.",
  ),
];
