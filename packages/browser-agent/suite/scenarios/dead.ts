import { click, focus, hard, ordinary, press, type Scenario, tap, wait } from "../scenario.ts";

const dead = { dead_click: 1 } as const;
const button = '<button id="b">Save changes</button>';

/** Single clicks on plain pages without effect. */
export const deadClicks: readonly Scenario[] = [
  ordinary("dead-no-handler", { html: button }, [click("#b")], dead, "Nothing happens."),
  ordinary(
    "dead-link",
    { html: '<a id="b" href="#">Details</a>', script: "b.onclick = e => e.preventDefault()" },
    [click("#b")],
    dead,
    "A link to nowhere.",
  ),
  ordinary(
    "dead-anchor-without-href",
    { html: '<a id="b" style="cursor:pointer;color:#06c">Terms</a>' },
    [click("#b")],
    dead,
    "Looks like a link, is none.",
  ),
  ordinary(
    "dead-card",
    {
      html: '<div id="b" style="cursor:pointer;border:1px solid;padding:24px;width:200px">Plan Pro</div>',
    },
    [click("#b")],
    dead,
    "A card with a hand cursor and no effect.",
  ),
  ordinary(
    "dead-role-button",
    {
      html: '<div id="b" role="button" tabindex="0" style="padding:8px;border:1px solid">Open</div>',
    },
    [click("#b")],
    dead,
    "A custom button without effect.",
  ),
  ordinary(
    "dead-beacon",
    { html: button, script: "b.onclick = () => navigator.sendBeacon('/ok', 'x')" },
    [click("#b")],
    dead,
    "Counted by the owner, invisible to the person.",
  ),
  ordinary(
    "dead-silent-404",
    { html: button, script: "b.onclick = () => fetch('/missing').catch(() => {})" },
    [click("#b")],
    { dead_click: 1, error_click: "any" },
    "A request fails and nothing is said.",
  ),
  ordinary(
    "dead-silent-success",
    { html: button, script: "b.onclick = () => fetch('/ok')" },
    [click("#b")],
    { dead_click: "any" },
    "Saved, perhaps; the person cannot tell.",
  ),
  ordinary(
    "dead-early-return",
    {
      html: button,
      script:
        "const ready = false; b.onclick = () => { if (!ready) return; document.body.append('Saved') }",
    },
    [click("#b")],
    dead,
    "A condition that is never met.",
  ),
  ordinary(
    "dead-submit",
    {
      html: '<form id="f"><input name="mail"><button id="b">Subscribe</button></form>',
      script: "f.onsubmit = e => e.preventDefault()",
    },
    [click("#b")],
    dead,
    "The form is sent into the void.",
  ),
  hard(
    "dead-beside-clock",
    {
      html: `${button}<p id="t"></p>`,
      script: "setInterval(() => { t.textContent = new Date().toISOString() }, 200)",
    },
    [wait(600), click("#b")],
    dead,
    "Only a clock changes.",
  ),
  hard(
    "dead-beside-feed",
    {
      html: `${button}<ul id="l"></ul>`,
      script:
        "let n = 0; setInterval(() => { l.insertAdjacentHTML('afterbegin', '<li>Message ' + ++n + '</li>') }, 400)",
    },
    [wait(1000), click("#b")],
    dead,
    "Only a feed grows, as before.",
  ),
  hard(
    "dead-beside-slides",
    {
      html: `${button}<div id="s">1</div>`,
      script:
        "let n = 1; setInterval(() => { s.textContent = ++n; s.className = 'slide' + n }, 800)",
    },
    [wait(900), click("#b")],
    dead,
    "Only the slide show goes on.",
  ),
  hard(
    "dead-invisible-menu",
    {
      html: '<button id="b" aria-expanded="false">Menu</button><ul id="m" style="display:none !important"><li>Home</li></ul>',
      script: "b.onclick = () => { m.classList.toggle('open') }",
    },
    [click("#b")],
    dead,
    "A class changes on something that stays hidden.",
  ),
  hard(
    "dead-hidden-counter",
    {
      html: `${button}<i id="h" hidden></i>`,
      script: "b.onclick = () => { h.textContent = Date.now() }",
    },
    [click("#b")],
    dead,
    "The change is hidden.",
  ),
  hard(
    "dead-data-attribute",
    { html: button, script: "b.onclick = () => { document.documentElement.dataset.clicks = '1' }" },
    [click("#b")],
    dead,
    "An attribute changes and nothing is seen.",
  ),
  ordinary(
    "dead-in-shadow-root",
    {
      html: "<x-box></x-box>",
      script:
        "customElements.define('x-box', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button id=inner>Save</button>' } })",
    },
    [click("#inner")],
    dead,
    "A broken button in a web component.",
  ),
  hard(
    "dead-keyboard",
    { html: button },
    [focus("#b"), press("Enter")],
    dead,
    "Enter on a broken button.",
  ),
  ordinary("dead-touch", { html: button }, [tap("#b")], dead, "A tap without effect."),
  hard(
    "dead-stuck-checkbox",
    {
      html: '<label><input id="b" type="checkbox"> Remember me</label>',
      script: "b.onclick = e => e.preventDefault()",
    },
    [click("#b")],
    dead,
    "The tick does not stay.",
  ),
  ordinary(
    "dead-icon-button",
    {
      html: '<button id="b" aria-label="Delete" style="padding:10px"><svg width="20" height="20"><circle cx="10" cy="10" r="8"/></svg></button>',
    },
    [click("#b")],
    dead,
    "The icon of a button without effect.",
  ),
  ordinary(
    "dead-tab",
    {
      html: '<div role="tablist"><button role="tab" aria-selected="true">One</button><button id="b" role="tab" aria-selected="false">Two</button></div>',
    },
    [click("#b")],
    dead,
    "A tab that does not switch.",
  ),
  hard(
    "dead-under-overlay",
    {
      html: '<button id="b">Buy</button><div style="position:fixed;inset:0;cursor:pointer"></div>',
    },
    [click("#b")],
    { dead_click: "any" },
    "An invisible layer catches the click; whether a control was meant cannot be told.",
  ),
  ordinary(
    "dead-menu-item",
    {
      html: '<ul role="menu"><li id="b" role="menuitem" tabindex="-1" style="cursor:pointer">Export</li></ul>',
    },
    [click("#b")],
    dead,
    "A menu item without effect.",
  ),
  hard(
    "dead-storage-only",
    {
      html: button,
      script: "b.onclick = () => { performance.mark('clicked'); localStorage.setItem('n', '1') }",
    },
    [click("#b")],
    dead,
    "It writes to storage; the person sees nothing.",
  ),
  ordinary(
    "dead-two-controls",
    { html: '<button id="a">Export</button> <button id="b">Import</button>' },
    [click("#a"), wait(3500), click("#b")],
    { dead_click: 2 },
    "Two broken buttons, one after the other.",
  ),
];
