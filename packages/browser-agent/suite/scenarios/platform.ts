import { click, hard, ordinary, type Scenario, wait } from "../scenario.ts";

const dead = { dead_click: 1 } as const;
const button = '<button id="b">Continue</button>';

/** What the platform itself does at a click, and what only looks as if it would. */
export const platform: readonly Scenario[] = [
  hard(
    "platform-checkbox-hack",
    {
      html: '<style>#c{position:absolute;opacity:0}nav{display:none}#c:checked~nav{display:block}</style><input type="checkbox" id="c"><label id="b" for="c" style="cursor:pointer">☰ Menu</label><nav>Home</nav>',
    },
    [click("#b", 3, 500)],
    {},
    "A menu without script, by a hidden box and a style rule.",
  ),
  ordinary(
    "platform-target-rule",
    {
      html: '<style>#info{display:none}#info:target{display:block}</style><a id="b" href="#info">Details</a><p id="info">Two days.</p>',
    },
    [click("#b")],
    {},
    "The address names the part that is then shown.",
  ),
  ordinary(
    "platform-bare-hash",
    { html: '<a id="b" href="#">Track my parcel</a>' },
    [click("#b")],
    dead,
    "A link to nowhere on a page that is at its top: nothing moves.",
  ),
  ordinary(
    "platform-hash-without-part",
    { html: '<a id="b" href="#no-such-part">Size guide</a>' },
    [click("#b")],
    dead,
    "The part that it names does not exist.",
  ),
  hard(
    "platform-bare-hash-rage",
    { html: '<a id="b" href="#">Track my parcel</a>' },
    [click("#b", 5, 180)],
    { rage_click: 1, dead_click: "any" },
    "The same, five times.",
  ),
  ordinary(
    "platform-javascript-void",
    { html: '<a id="b" href="javascript:void(0)">Show all</a>' },
    [click("#b")],
    dead,
    "A link that runs nothing.",
  ),
  hard(
    "platform-hash-router",
    {
      html: '<a id="b" href="#/cart">Cart</a><main id="m">Home</main>',
      script: "onhashchange = () => { m.textContent = 'Your cart' }",
    },
    [click("#b")],
    {},
    "An app whose routes are hashes.",
  ),
  ordinary(
    "platform-back-to-top",
    {
      html: '<div style="height:2500px">Long</div><a id="b" href="#">Top</a>',
      script: "scrollTo(0, 9999)",
    },
    [wait(700), click("#b")],
    {},
    "The page goes back to its top.",
  ),
  hard(
    "platform-invoker",
    {
      html: '<button id="b" commandfor="d" command="show-modal">Terms</button><dialog id="d">Terms<button id="x" commandfor="d" command="close">Close</button></dialog>',
    },
    [click("#b"), wait(500), click("#x")],
    {},
    "A dialog opens and closes without script.",
  ),
  ordinary(
    "platform-popover-often",
    { html: '<button id="b" popovertarget="p">Info</button><div id="p" popover>Details</div>' },
    [click("#b", 4, 350)],
    {},
    "A popover opens and closes.",
  ),
  ordinary(
    "platform-details-often",
    { html: "<details><summary id=b>More</summary>Text</details>" },
    [click("#b", 5, 250)],
    {},
    "Unfolded and folded again.",
  ),
  hard(
    "platform-file-by-button",
    {
      html: '<input type="file" id="f" hidden><button id="b">Upload a photo</button>',
      script: "b.onclick = () => f.click()",
    },
    [click("#b")],
    {},
    "The file chooser opens; the page does not change.",
  ),
  ordinary(
    "platform-date-field",
    { html: '<input id="b" type="date"> <input type="color">' },
    [click("#b")],
    {},
    "A date field takes the cursor.",
  ),
  ordinary(
    "platform-number-arrows",
    { html: '<input id="b" type="number" value="1" style="width:100px;height:30px">' },
    [{ do: "hover", on: "#b" }, wait(200), click([97, 16], 5, 200)],
    {},
    "The small arrows of a number field count up.",
  ),
  ordinary(
    "platform-radio-again",
    { html: '<label id="b"><input type="radio" name="r"> Standard delivery</label>' },
    [click("#b"), wait(2500), click("#b")],
    {},
    "A choice that is made already stays made, as everybody expects.",
  ),
  ordinary(
    "platform-tel",
    { html: '<a id="b" href="tel:+35391000000">Call us</a>' },
    [click("#b")],
    {},
    "The telephone opens outside the browser.",
  ),
  hard(
    "platform-slow-page",
    { html: button, script: "b.onclick = () => { location.href = '/slow?ms=3500' }" },
    [click("#b"), wait(1500)],
    {},
    "The next page is on its way, as the browser shows; its server is slow.",
  ),
  hard(
    "platform-slow-post",
    {
      html: '<form action="/slow" method="get"><input type="hidden" name="ms" value="3500"><button id="b">Pay</button></form>',
    },
    [click("#b"), wait(1500)],
    {},
    "The form is on its way and the browser shows that it loads.",
  ),
  ordinary(
    "platform-form-new-tab",
    { html: '<form action="/blank" target="_blank"><button id="b">Preview</button></form>' },
    [click("#b")],
    {},
    "The form opens another tab.",
  ),
  ordinary(
    "platform-required-field",
    {
      html: '<form action="/blank"><input name="mail" required><button id="b">Send</button></form>',
    },
    [click("#b")],
    {},
    "The browser says that the field must be filled.",
  ),
  ordinary(
    "platform-reset",
    {
      html: '<form><input id="i" value=""><button id="b" type="reset">Reset</button></form>',
      script: "i.value = 'shoes'",
    },
    [click("#b")],
    {},
    "The form is emptied.",
  ),
  hard(
    "platform-copy-command",
    {
      html: button,
      script:
        "b.onclick = () => { const t = document.createElement('textarea'); t.value = 'CODE'; document.body.append(t); t.select(); document.execCommand('copy'); t.remove() }",
    },
    [click("#b")],
    {},
    "Copied in the old way; the helping field is gone at once.",
  ),
  hard(
    "platform-beep",
    {
      html: '<button id="b">Play the note</button>',
      script:
        "const a = new AudioContext(); b.onclick = () => { const o = a.createOscillator(); o.connect(a.destination); o.start(); o.stop(a.currentTime + .1) }",
    },
    [click("#b", 4, 250)],
    {},
    "A note is heard at each click.",
  ),
];
