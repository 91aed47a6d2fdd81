import {
  click,
  focus,
  hard,
  ordinary,
  press,
  type Scenario,
  tap,
  type,
  wait,
} from "../scenario.ts";

const error = { error_click: 1, dead_click: "any" } as const;
const works = '<button id="b">Add to cart</button><p id="o"></p>';

/** Errors, and whose fault they are. */
export const blame: readonly Scenario[] = [
  ordinary(
    "blame-frame",
    { html: works, script: "b.onclick = () => requestAnimationFrame(() => { undefined.draw() })" },
    [click("#b")],
    error,
    "It breaks when it comes to drawing.",
  ),
  ordinary(
    "blame-microtask",
    { html: works, script: "b.onclick = () => queueMicrotask(() => { null.total })" },
    [click("#b")],
    error,
    "It breaks right behind the handler.",
  ),
  ordinary(
    "blame-promise-chain",
    {
      html: works,
      script: "b.onclick = () => Promise.resolve().then(() => 1).then(x => x.a.b)",
    },
    [click("#b")],
    error,
    "The second step of a promise breaks.",
  ),
  ordinary(
    "blame-inline",
    { html: '<button id="b" onclick="checkout()">Check out</button>' },
    [click("#b")],
    error,
    "The handler in the markup names what does not exist.",
  ),
  ordinary(
    "blame-touch",
    { html: works, script: "b.onclick = () => { undefined.total }" },
    [tap("#b")],
    error,
    "It breaks for a finger too.",
  ),
  ordinary(
    "blame-network-down",
    { html: works, script: "b.onclick = async () => { await fetch('http://127.0.0.1:1/') }" },
    [click("#b")],
    error,
    "The server is not there and nobody catches it.",
  ),
  hard(
    "blame-works-then-breaks",
    {
      html: works,
      script:
        "b.onclick = () => { o.textContent = 'Added'; setTimeout(() => { undefined.badge }, 400) }",
    },
    [click("#b")],
    error,
    "It shows its answer, and what it started breaks a moment later.",
  ),
  hard(
    "blame-answer-shown-then-breaks",
    {
      html: works,
      script:
        "b.onclick = async () => { o.textContent = 'Sending'; const r = await fetch('/slow?ms=600'); (await r.json()).lines.length }",
    },
    [click("#b")],
    error,
    "It says that it sends, and cannot read what comes back.",
  ),
  hard(
    "blame-boot-timer",
    {
      html: works,
      script:
        "b.onclick = () => { o.textContent = 'Added' }; setTimeout(() => { undefined.ads }, 1500)",
    },
    [wait(750), click("#b")],
    {},
    "A timer of the page's start breaks half a second after a click that worked.",
  ),
  hard(
    "blame-first-poll",
    {
      html: works,
      script:
        "b.onclick = () => { o.textContent += 'Added. ' }; setInterval(() => { undefined.poll }, 1600)",
    },
    [wait(900), click("#b"), wait(800)],
    {},
    "A poll breaks for the first time shortly after a click that worked.",
  ),
  hard(
    "blame-background-promise",
    {
      html: works,
      script:
        "b.onclick = () => { o.textContent = 'Added' }; setTimeout(() => Promise.reject(new Error('ads blocked')), 1400)",
    },
    [wait(700), click("#b")],
    {},
    "A rejected promise of an advertisement, not of the click that worked.",
  ),
  ordinary(
    "blame-typing",
    {
      html: '<button id="b">Search</button><input id="i"><p id="o"></p>',
      script:
        "b.onclick = () => { o.textContent = 'Ready'; i.focus() }; i.onkeydown = () => { undefined.suggest }",
    },
    [click("#b"), wait(1600), type("ab")],
    {},
    "Typing breaks, the click before it worked.",
  ),
  ordinary(
    "blame-caught-log",
    {
      html: works,
      script:
        "b.onclick = () => { try { null.x } catch (e) { console.warn('ignored', e.message); o.textContent = 'Added' } }",
    },
    [click("#b")],
    {},
    "Caught, noted and answered.",
  ),
  ordinary(
    "blame-aborted",
    {
      html: works,
      script:
        "b.onclick = async () => { o.textContent = 'Stopped'; const c = new AbortController(); setTimeout(() => c.abort(), 50); await fetch('/slow?ms=800', { signal: c.signal }).catch(() => {}) }",
    },
    [click("#b")],
    {},
    "A request is stopped on purpose.",
  ),
  hard(
    "blame-many-in-one",
    {
      html: works,
      script:
        "b.onclick = () => { for (let n = 0; n < 30; n++) setTimeout(() => { undefined.row }, n * 10) }",
    },
    [click("#b")],
    error,
    "Thirty errors of one click are one sign.",
  ),
  ordinary(
    "blame-keyboard-space",
    { html: works, script: "b.onclick = () => { undefined.total }" },
    [focus("#b"), press(" ")],
    error,
    "It breaks by the space bar.",
  ),
  ordinary(
    "blame-form-enter",
    {
      html: '<form id="f"><input id="i"><button>Find</button></form>',
      script: "f.onsubmit = e => { e.preventDefault(); results.show() }",
    },
    [click("#i"), type("ab"), press("Enter")],
    { error_click: "any", dead_click: "any" },
    "Enter in a field breaks the form: a click by courtesy of the browser.",
  ),
];
