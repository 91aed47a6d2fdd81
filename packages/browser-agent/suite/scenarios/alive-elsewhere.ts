import { click, hard, ordinary, type Scenario, type, wait } from "../scenario.ts";

const _dead = { dead_click: 1 } as const;
const button = '<button id="b">Save changes</button>';

/** Single clicks whose effect is easily missed, or that ask for none. */
export const aliveElsewhere: readonly Scenario[] = [
  hard(
    "alive-adopted-sheet",
    {
      html: '<button id="b">Dark</button>',
      script:
        "const s = new CSSStyleSheet(); document.adoptedStyleSheets = [s]; b.onclick = () => s.replaceSync('body{background:#222}')",
    },
    [click("#b")],
    {},
    "The page turns dark by a style sheet.",
  ),
  hard(
    "alive-focus-menu",
    {
      html: '<style>#m{display:none}nav:focus-within #m{display:block}</style><nav><button id="b">Products</button><ul id="m"><li>Shoes</li></ul></nav>',
    },
    [click("#b")],
    {},
    "A menu that opens by style alone.",
  ),
  hard(
    "alive-late",
    {
      html: `${button}<p id="o"></p>`,
      script: "b.onclick = () => setTimeout(() => { o.textContent = 'Saved' }, 1400)",
    },
    [click("#b")],
    {},
    "The answer comes after a second and a half: late, but it comes.",
  ),
  ordinary(
    "alive-clear",
    {
      html: '<input id="i" value="shoes"><button id="b">Clear</button>',
      script: "b.onclick = () => { i.value = '' }",
    },
    [click("#b")],
    {},
    "A field is emptied; no element changes.",
  ),
  ordinary(
    "alive-pushstate",
    {
      html: '<button id="b">Cart</button><main id="m">Home</main>',
      script: "b.onclick = () => { history.pushState(null, '', '/cart'); m.textContent = 'Cart' }",
    },
    [click("#b")],
    {},
    "The app goes to another view.",
  ),
  ordinary(
    "alive-shadow",
    {
      html: "<x-box></x-box>",
      script:
        "customElements.define('x-box', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<button id=inner>Add</button><p></p>'; r.getElementById('inner').onclick = () => { r.querySelector('p').textContent = 'Added' } } })",
    },
    [click("#inner")],
    {},
    "A web component answers inside itself.",
  ),
  hard(
    "alive-frame",
    {
      html: '<button id="b">Preview</button><iframe id="f" srcdoc="<p>empty</p>"></iframe>',
      script: "b.onclick = () => { f.contentDocument.body.innerHTML = '<h1>Preview</h1>' }",
    },
    [wait(300), click("#b")],
    {},
    "The answer appears inside a frame.",
  ),
  ordinary(
    "alive-blank",
    { html: '<p style="margin-top:200px">Some text</p>' },
    [click([600, 500])],
    {},
    "A click beside everything, as people do.",
  ),
  ordinary(
    "alive-text",
    {
      html: '<article><h1>News</h1><p id="b">Long story about nothing in particular.</p></article>',
    },
    [click("#b")],
    {},
    "A click into text while reading.",
  ),
  ordinary(
    "alive-select-text",
    { html: '<p id="b">Reference 4711-0815</p>' },
    [click("#b", 2, 120)],
    {},
    "A double click selects a word to copy.",
  ),
  ordinary(
    "alive-editable",
    { html: '<div id="b" contenteditable style="border:1px solid;padding:20px">Write here</div>' },
    [click("#b"), type("Hello")],
    {},
    "The cursor goes into an editor.",
  ),
  ordinary(
    "alive-mailto",
    { html: '<a id="b" href="mailto:help@shop.example">Write to us</a>' },
    [click("#b")],
    {},
    "The mail program opens outside the browser.",
  ),
  ordinary(
    "alive-close",
    {
      html: '<div id="n">Cookies? <button id="b">OK</button></div>',
      script: "b.onclick = () => n.remove()",
    },
    [click("#b")],
    {},
    "The notice goes away.",
  ),
  ordinary(
    "alive-file",
    { html: '<input id="b" type="file">' },
    [click("#b")],
    {},
    "The file chooser opens.",
  ),
  ordinary(
    "ignored-element",
    { html: '<button id="b" data-sr-ignore>Decoration</button>' },
    [click("#b", 1)],
    {},
    "The owner said that this is not to be heard.",
  ),
  hard(
    "alive-video",
    {
      html: '<button id="b">Pause</button><video id="v" muted width="100"></video>',
      script: "b.onclick = () => { v.playbackRate = v.playbackRate === 1 ? 2 : 1 }",
    },
    [click("#b")],
    {},
    "The film runs faster.",
  ),
  hard(
    "alive-field-from-button",
    {
      html: '<button id="b">Add a note</button><textarea id="t"></textarea>',
      script: "b.onclick = () => t.focus()",
    },
    [click("#b")],
    {},
    "The cursor waits in the note.",
  ),
  hard(
    "alive-title",
    {
      html: '<button id="b">Fullscreen</button>',
      script: "b.onclick = () => document.documentElement.requestFullscreen().catch(() => {})",
    },
    [click("#b")],
    {},
    "The page fills the screen.",
  ),
  ordinary(
    "alive-spinner",
    {
      html: `${button}<p id="o" role="status"></p>`,
      script:
        "b.onclick = async () => { b.disabled = true; b.textContent = 'Saving …'; await fetch('/slow?ms=2500'); o.textContent = 'Saved' }",
    },
    [click("#b")],
    {},
    "It says at once that it works.",
  ),
  ordinary(
    "alive-message",
    {
      html: `${button}<p id="o" role="alert"></p>`,
      script:
        "b.onclick = async () => { const r = await fetch('/fail'); if (!r.ok) o.textContent = 'Sorry, that failed' }",
    },
    [click("#b")],
    { error_click: "any" },
    "It fails and says so.",
  ),
];
