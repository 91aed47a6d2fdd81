import { click, hard, ordinary, type Scenario, scatter, tap, wait } from "../scenario.ts";

const raged = { rage_click: 1, dead_click: "any" } as const;
const dead = { dead_click: 1 } as const;
const error = { error_click: 1, dead_click: "any" } as const;
const button = (text: string) => `<button id="b">${text}</button>`;

/** Clicks beside things that move by themselves, and errors that are or are not theirs. */
export const beside: readonly Scenario[] = [
  ordinary(
    "look-alike",
    {
      html: "<div id=b style='display:inline-block;padding:8px 16px;background:#06c;color:#fff;border-radius:6px;cursor:pointer'>Buy now</div>",
    },
    [click("#b")],
    dead,
    "It looks like a button and is none.",
  ),
  hard(
    "look-alike-rage",
    {
      html: "<div id=b style='display:inline-block;padding:8px 16px;background:#06c;color:#fff;border-radius:6px;cursor:pointer'>Buy now</div><div id=ad>Ad</div>",
      script:
        "let n = 0; setInterval(() => { ad.innerHTML = '<b>Offer ' + ++n + '</b>'; ad.style.height = 40 + n % 3 * 20 + 'px' }, 700)",
    },
    [wait(2200), scatter("#b", 5)],
    raged,
    "It is no button, and an advertisement changes below.",
  ),
  hard(
    "ad-frame",
    {
      html: `${button("Remove from list")}<iframe id="ad" srcdoc="ad"></iframe>`,
      script:
        "let n = 0; setInterval(() => { ad.srcdoc = '<body style=background:hsl(' + n++ * 60 + ',80%,60%)>Ad' }, 800)",
    },
    [wait(2500), click("#b")],
    dead,
    "Only the advertisement in its frame changes.",
  ),
  hard(
    "polling-table",
    {
      html: `${button("Acknowledge")}<table id="t"></table>`,
      script:
        "const draw = () => { t.innerHTML = [1, 2, 3].map((r) => '<tr><td>Host ' + r + '<td>' + Math.round(Math.random() * 100) + ' %').join('') }; draw(); setInterval(() => fetch('/ok').then(draw), 500)",
    },
    [wait(2200), click("#b", 5, 180)],
    raged,
    "The table is polled twice a second, the alarm stays.",
  ),
  hard(
    "polling-table-answered",
    {
      html: `${button("Hosts: 3")}<table id="t"></table>`,
      script:
        "let n = 3; b.onclick = () => { b.textContent = 'Hosts: ' + ++n }; const draw = () => { t.innerHTML = [1, 2, 3].map((r) => '<tr><td>Host ' + r + '<td>' + Math.round(Math.random() * 100) + ' %').join('') }; draw(); setInterval(() => fetch('/ok').then(draw), 500)",
    },
    [wait(2200), click("#b", 5, 180)],
    {},
    "The table is polled, and the button counts.",
  ),
  hard(
    "upload-bar",
    {
      html: `${button("Cancel")}<div style="width:400px;background:#eee"><div id="p" style="height:10px;background:#06c;width:0"></div></div>`,
      script: "let w = 0; setInterval(() => { p.style.width = (w += 0.4) + '%' }, 60)",
    },
    [wait(1500), click("#b", 4, 200)],
    raged,
    "The bar runs on and nothing cancels it.",
  ),
  hard(
    "upload-cancelled",
    {
      html: `${button("Cancel")}<div style="width:400px;background:#eee"><div id="p" style="height:10px;background:#06c;width:0"></div></div><p id="s">Uploading</p>`,
      script:
        "let w = 0; const t = setInterval(() => { p.style.width = (w += 0.4) + '%' }, 60); b.onclick = () => { clearInterval(t); s.textContent = 'Cancelled' }",
    },
    [wait(1500), click("#b")],
    {},
    "The bar stops and says so.",
  ),
  hard(
    "carousel-self-moving",
    {
      html: `<div id="c" style="width:300px;overflow:hidden"><div id="t" style="display:flex;width:900px;transition:transform .4s">${"<div style='width:300px;height:80px;background:#def'>Offer</div>".repeat(3)}</div></div>${button("Take it")}`,
      script:
        "let n = 0; setInterval(() => { t.style.transform = 'translateX(-' + ++n % 3 * 300 + 'px)' }, 1200)",
    },
    [wait(2800), click("#b", 5, 200)],
    raged,
    "The carousel moves by itself, nothing is taken.",
  ),
  hard(
    "plus-minus-mixed",
    {
      html: "<button id=m>−</button><b id=q>5</b><button id=p>+</button><marquee>News of today</marquee>",
      script: "p.onclick = () => { q.textContent++ }; m.onclick = () => { q.textContent-- }",
    },
    [wait(600), click("#p", 4, 170), click("#m", 4, 170)],
    {},
    "A quantity up and down beside running text.",
  ),
  ordinary(
    "tap-hearts",
    {
      html: "<button id=b>♡ 0</button>",
      script: "let n = 0; b.onclick = () => { b.textContent = '♥ ' + ++n }",
    },
    [tap("#b", 5, 180)],
    {},
    "Hearts by the finger.",
  ),
  ordinary(
    "async-handler",
    {
      html: button("Pay"),
      script: "b.onclick = async () => { await null; throw new Error('declined') }",
    },
    [click("#b")],
    error,
    "An async handler rejects.",
  ),
  hard(
    "error-after-fetch-chain",
    {
      html: button("Pay"),
      script:
        "b.onclick = () => { fetch('/slow?ms=400').then((r) => r.json()).then((j) => j.items.map(String)) }",
    },
    [click("#b")],
    error,
    "The answer lacks what is read from it.",
  ),
  hard(
    "error-two-timers",
    {
      html: button("Send"),
      script: "b.onclick = () => setTimeout(() => setTimeout(() => { null.x }, 120), 120)",
    },
    [click("#b")],
    error,
    "A timer of a timer breaks.",
  ),
  hard(
    "error-beside",
    {
      html: `${button("Count 0")}`,
      script:
        "let n = 0; b.onclick = () => { b.textContent = 'Count ' + ++n }; setInterval(() => { throw new Error('widget') }, 300)",
    },
    [wait(700), click("#b"), wait(600), click("#b")],
    {},
    "A broken widget throws all the time, the button works.",
  ),
  hard(
    "error-of-advert",
    {
      html: `${button("Next")}<p id="p">1</p>`,
      script:
        "let n = 1; b.onclick = () => { p.textContent = ++n }; setTimeout(() => { Promise.reject(new Error('ad blocked')) }, 1700)",
    },
    [wait(900), click("#b")],
    {},
    "An advertisement's promise breaks a moment later.",
  ),
  hard(
    "error-listener",
    {
      html: button("Save"),
      script:
        "b.addEventListener('click', () => b.dispatchEvent(new CustomEvent('save'))); b.addEventListener('save', () => { throw new Error('no store') })",
    },
    [click("#b")],
    error,
    "A listener of the button's own event breaks.",
  ),
  hard(
    "caught-and-told",
    {
      html: `${button("Save")}<p id="p"></p>`,
      script:
        "b.onclick = () => { try { null.x } catch (error) { console.error(error); p.textContent = 'Could not save' } }",
    },
    [click("#b")],
    {},
    "It breaks, is caught, and is told.",
  ),
  ordinary(
    "disabled-looking",
    { html: "<button id=b disabled>Continue</button>" },
    [click("#b", 4, 190)],
    raged,
    "Grey, and pressed four times.",
  ),
  ordinary(
    "row-with-pointer",
    { html: "<table><tr id=r style='cursor:pointer'><td>Order 7<td>open</table>" },
    [click("#r")],
    dead,
    "A row that looks as if it opened.",
  ),
  hard(
    "history-tab",
    {
      html: `<a id="b" href="/ok?x">Reviews</a><div id="d">Facts</div>`,
      script:
        "b.onclick = (e) => { e.preventDefault(); history.pushState(0, '', '?tab=reviews'); d.textContent = 'Reviews' }",
    },
    [click("#b")],
    {},
    "A tab by the history.",
  ),
  hard(
    "fullscreen",
    {
      html: `${button("Full screen")}<div id="d">Film</div>`,
      script: "b.onclick = () => d.requestFullscreen()",
    },
    [click("#b")],
    {},
    "The film fills the screen.",
  ),
];
