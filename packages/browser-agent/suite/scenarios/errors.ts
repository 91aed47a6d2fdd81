import { click, focus, hard, ordinary, press, type Scenario, wait } from "../scenario.ts";

const error = { error_click: 1, dead_click: "any" } as const;
const button = '<button id="b">Check out</button><p id="o"></p>';

/** Clicks that break something, and errors that no click caused. */
export const errors: readonly Scenario[] = [
  ordinary(
    "error-type-error",
    { html: button, script: "b.onclick = () => { undefined.total }" },
    [click("#b")],
    error,
    "The handler breaks at once.",
  ),
  ordinary(
    "error-rejection",
    { html: button, script: "b.onclick = async () => { throw new Error('no cart') }" },
    [click("#b")],
    error,
    "A promise is rejected and nobody catches it.",
  ),
  ordinary(
    "error-after-response",
    {
      html: button,
      script: "b.onclick = () => fetch('/ok').then(r => r.json()).then(x => x.items.length)",
    },
    [click("#b")],
    error,
    "The answer is not what the page expects.",
  ),
  ordinary(
    "error-timer",
    { html: button, script: "b.onclick = () => setTimeout(() => { null.pay() }, 300)" },
    [click("#b")],
    error,
    "It breaks a moment later.",
  ),
  ordinary(
    "error-submit",
    {
      html: '<form id="f"><button id="b">Send</button></form>',
      script: "f.onsubmit = e => { e.preventDefault(); validate(f) }",
    },
    [click("#b")],
    error,
    "The submit handler calls what is not there.",
  ),
  ordinary(
    "error-import",
    { html: button, script: "b.onclick = () => import('/no-such-module.js')" },
    [click("#b")],
    error,
    "The part of the app that it needs cannot be loaded.",
  ),
  ordinary(
    "error-icon",
    {
      html: '<button id="b"><svg id="i" width="30" height="30"><rect width="30" height="30"/></svg></button>',
      script: "b.onclick = () => { cart.add() }",
    },
    [click("#i")],
    error,
    "The icon of a button that breaks.",
  ),
  ordinary(
    "error-thrown-string",
    { html: button, script: "b.onclick = () => { throw 'stopped' }" },
    [click("#b")],
    error,
    "What is thrown need not be an Error.",
  ),
  ordinary(
    "error-in-shadow-root",
    {
      html: "<x-box></x-box>",
      script:
        "customElements.define('x-box', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<button id=inner>Save</button>'; r.getElementById('inner').onclick = () => { JSON.parse('{') } } })",
    },
    [click("#inner")],
    error,
    "A web component breaks.",
  ),
  hard(
    "error-keyboard",
    { html: button, script: "b.onclick = () => { undefined.total }" },
    [focus("#b"), press("Enter")],
    error,
    "It breaks by the keyboard too.",
  ),
  hard(
    "error-but-works",
    { html: button, script: "b.onclick = () => { o.textContent = 'Added'; tracker.send() }" },
    [click("#b")],
    error,
    "It works for the person and breaks behind: the click still caused an error.",
  ),
  hard(
    "error-pointerdown",
    { html: button, script: "b.onpointerdown = () => { undefined.total }" },
    [click("#b")],
    error,
    "It breaks when the button goes down, just before the click.",
  ),
  ordinary(
    "error-each-of-three",
    { html: button, script: "b.onclick = () => { undefined.total }" },
    [click("#b", 3, 500)],
    { error_click: "some", dead_click: "any", rage_click: "any" },
    "Three tries, each breaks.",
  ),
  ordinary(
    "error-two-buttons",
    {
      html: '<button id="a">One</button><button id="b">Two</button>',
      script: "a.onclick = () => { x.y }; b.onclick = () => { x.z }",
    },
    [click("#a"), wait(4000), click("#b")],
    { error_click: 2, dead_click: "any" },
    "Two different things break.",
  ),
  hard(
    "error-slow-response",
    {
      html: button,
      script:
        "b.onclick = () => fetch('/slow?ms=700').then(r => r.text()).then(t => JSON.parse(t + '{'))",
    },
    [click("#b")],
    error,
    "It breaks when the answer comes.",
  ),

  hard(
    "no-error-background",
    {
      html: button,
      script:
        "setInterval(() => { undefined.poll }, 700); b.onclick = () => { o.textContent += 'ok ' }",
    },
    [wait(1600), click("#b"), wait(2500)],
    {},
    "The page breaks by itself all the time; the click works.",
  ),
  ordinary(
    "no-error-before",
    {
      html: button,
      script:
        "setTimeout(() => { undefined.boot }, 50); b.onclick = () => { o.textContent = 'ok' }",
    },
    [wait(1500), click("#b")],
    {},
    "It broke at load; the click works.",
  ),
  ordinary(
    "no-error-caught",
    {
      html: button,
      script:
        "b.onclick = () => { try { undefined.total } catch { o.textContent = 'Please try again' } }",
    },
    [click("#b")],
    {},
    "The page handles it and says so.",
  ),
  hard(
    "no-error-much-later",
    {
      html: button,
      script:
        "b.onclick = () => { o.textContent = 'ok' }; setTimeout(() => { undefined.later }, 5200)",
    },
    [wait(800), click("#b"), wait(5500)],
    {},
    "Something breaks many seconds after a click that worked.",
  ),
  hard(
    "no-error-resize-observer",
    {
      html: `${button}<div id="p" style="width:100px;height:20px;background:#cde"></div>`,
      script:
        "new ResizeObserver(() => { p.style.width = p.offsetWidth + 1 + 'px' }).observe(p); b.onclick = () => { o.textContent = 'ok'; p.style.height = '40px' }",
    },
    [wait(400), click("#b")],
    {},
    "The browser's notice about a resize loop is no error of the click.",
  ),
  ordinary(
    "no-error-hover",
    {
      html: `${button}<div id="h" style="height:80px;background:#eee">Hover</div>`,
      script: "h.onmousemove = () => { undefined.x }; b.onclick = () => { o.textContent = 'ok' }",
    },
    [click("#b"), wait(4500), { do: "hover", on: "#h" }],
    {},
    "A movement breaks something long after the click.",
  ),
  ordinary(
    "no-error-console",
    {
      html: button,
      script: "b.onclick = () => { console.error('deprecated'); o.textContent = 'ok' }",
    },
    [click("#b")],
    {},
    "A line on the console is not an error of the page.",
  ),
  ordinary(
    "no-error-works",
    { html: button, script: "b.onclick = () => { o.textContent = 'ok' }" },
    [click("#b")],
    {},
    "It works.",
  ),
];
