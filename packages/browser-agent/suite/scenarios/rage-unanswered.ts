import {
  click,
  focus,
  hard,
  ordinary,
  press,
  type Scenario,
  scatter,
  tap,
  wait,
} from "../scenario.ts";

const anyDead = { rage_click: 1, dead_click: "any" } as const;
const button = '<button id="b">Pay now</button>';

/** Repeated clicks on plain pages that get no answer. */
export const rageUnanswered: readonly Scenario[] = [
  ordinary(
    "rage-no-handler",
    { html: button },
    [click("#b", 6, 150)],
    anyDead,
    "Six clicks in a second on a button that does nothing.",
  ),
  ordinary(
    "rage-role-button",
    {
      html: '<div id="b" role="button" tabindex="0" style="cursor:pointer;padding:12px;border:1px solid">Continue</div>',
    },
    [click("#b", 4, 200)],
    anyDead,
    "Four clicks on a custom button without effect.",
  ),
  ordinary(
    "rage-prevented-link",
    { html: '<a id="b" href="#more">More</a>', script: "b.onclick = e => e.preventDefault()" },
    [click("#b", 5, 180)],
    anyDead,
    "A link whose way is blocked, clicked five times.",
  ),
  ordinary(
    "rage-beacon-only",
    { html: button, script: "b.onclick = () => fetch('/ok', { method: 'POST', body: 'click' })" },
    [click("#b", 5, 200)],
    anyDead,
    "The page reports the clicks to its owner; the person sees nothing.",
  ),
  ordinary(
    "rage-slow-request",
    {
      html: `${button}<p id="out"></p>`,
      script: "b.onclick = async () => { await fetch('/slow?ms=4500'); out.textContent = 'Paid' }",
    },
    [click("#b", 5, 300)],
    anyDead,
    "No sign of life for seconds, so the person hammers.",
  ),
  ordinary(
    "rage-silent-failure",
    {
      html: button,
      script: "b.onclick = async () => { const r = await fetch('/fail'); if (!r.ok) return }",
    },
    [click("#b", 4, 250)],
    { rage_click: 1, dead_click: "any", error_click: "any" },
    "The payment fails and the page keeps quiet.",
  ),
  hard(
    "rage-disabled",
    { html: '<form><button id="b" disabled>Submit order</button></form>' },
    [click("#b", 5, 180)],
    anyDead,
    "The person believes the grey button should work and insists.",
  ),
  ordinary(
    "rage-image",
    {
      html: '<img id="b" alt="Watch the film" width="200" height="90" style="cursor:pointer;background:#cde" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">',
    },
    [click("#b", 5, 160)],
    anyDead,
    "A picture that looks like a player.",
  ),
  hard(
    "rage-scattered",
    { html: '<button id="b" style="padding:4px">×</button>' },
    [scatter("#b", 6)],
    anyDead,
    "Clicks around a tiny close button that does not close, some beside it.",
  ),
  ordinary(
    "rage-twelve",
    { html: button },
    [click("#b", 12, 120)],
    anyDead,
    "One long fit is one fit.",
  ),
  ordinary(
    "rage-twice",
    { html: button },
    [click("#b", 4, 180), wait(4000), click("#b", 5, 180)],
    { rage_click: 2, dead_click: "any" },
    "Two fits with a pause between them.",
  ),
  hard(
    "rage-keyboard",
    { html: button },
    [focus("#b"), press("Enter", 6, 160)],
    anyDead,
    "The same anger, with the Enter key.",
  ),
  ordinary(
    "rage-touch",
    { html: button },
    [tap("#b", 5, 200)],
    anyDead,
    "The same anger, with a finger.",
  ),
  hard(
    "rage-beside-clock",
    {
      html: `${button}<p id="t"></p>`,
      script: "setInterval(() => { t.textContent = Date.now() }, 100)",
    },
    [click("#b", 5, 180)],
    anyDead,
    "A clock ticks beside the broken button; it is no answer.",
  ),
  hard(
    "rage-beside-banner",
    {
      html: `${button}<div id="ad" style="transition:background .3s">A</div>`,
      script:
        "let n = 0; setInterval(() => { ad.innerHTML = '<b>Offer ' + ++n + '</b>'; ad.style.background = n % 2 ? '#fdd' : '#ddf' }, 700)",
    },
    [click("#b", 5, 200)],
    anyDead,
    "A banner turns by itself; it is no answer.",
  ),
  ordinary(
    "rage-in-shadow-root",
    {
      html: "<x-box></x-box>",
      script:
        "customElements.define('x-box', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button id=inner>Save</button>' } })",
    },
    [click("#inner", 5, 180)],
    anyDead,
    "The broken button is part of a web component.",
  ),
  hard(
    "rage-in-frame",
    {
      html: '<iframe id="f" style="width:300px;height:120px" srcdoc="<button style=&quot;width:200px;height:60px&quot;>Book</button>"></iframe>',
    },
    [wait(300), click([110, 60], 5, 180)],
    anyDead,
    "The broken button is inside a frame of the same site.",
  ),
  ordinary(
    "rage-submit-swallowed",
    {
      html: '<form id="f"><input name="q"><button id="b">Send</button></form>',
      script: "f.onsubmit = e => e.preventDefault()",
    },
    [click("#b", 4, 220)],
    anyDead,
    "The form swallows each submit.",
  ),
  hard(
    "rage-on-text-button",
    {
      html: '<span id="b" style="color:#06c;text-decoration:underline;cursor:pointer">Forgot password?</span>',
    },
    [click("#b", 5, 170)],
    anyDead,
    "Text dressed as a link; the clicks select it, which nobody wanted.",
  ),
  hard(
    "rage-hidden-change",
    {
      html: `${button}<i id="state" hidden>0</i>`,
      script: "b.onclick = () => { state.textContent = 1 + +state.textContent }",
    },
    [click("#b", 5, 200)],
    anyDead,
    "Something changes where nobody can see it.",
  ),
  ordinary(
    "rage-checkbox-stuck",
    {
      html: '<label><input id="b" type="checkbox"> I agree</label>',
      script: "b.onclick = e => e.preventDefault()",
    },
    [click("#b", 5, 200)],
    anyDead,
    "A box that cannot be ticked.",
  ),
  ordinary(
    "rage-card",
    {
      html: '<article id="b" style="cursor:pointer;border:1px solid;padding:20px;width:220px"><h3>Running shoe</h3><p>89 €</p></article>',
    },
    [click("#b", 4, 200)],
    anyDead,
    "A product card that ought to open.",
  ),
  hard(
    "rage-then-late-answer",
    {
      html: `${button}<p id="out"></p>`,
      script: "b.onclick = () => { setTimeout(() => { out.textContent = 'Done' }, 4000) }",
    },
    [click("#b", 6, 200), wait(2000)],
    anyDead,
    "The answer comes long after the fit.",
  ),
];
