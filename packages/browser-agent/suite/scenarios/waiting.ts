import { click, hard, ordinary, type Scenario, wait } from "../scenario.ts";

const dead = { dead_click: 1 } as const;
const button = '<button id="b">Save</button><p id="o"></p>';

/** Answers that take their time, and requests that nobody sees. */
export const waiting: readonly Scenario[] = [
  hard(
    "wait-worker",
    {
      html: button,
      script:
        "const w = new Worker(URL.createObjectURL(new Blob(['onmessage = () => setTimeout(() => postMessage(1), 1500)']))); w.onmessage = () => { o.textContent = 'Computed' }; b.onclick = () => w.postMessage(1)",
    },
    [wait(300), click("#b")],
    {},
    "A worker computes for a second and a half, then the result stands there.",
  ),
  ordinary(
    "wait-spinner",
    {
      html: `<style>.spin{width:20px;height:20px;border:3px solid;border-radius:20px}</style>${button}`,
      script:
        "b.onclick = async () => { o.innerHTML = '<div class=spin></div>'; await fetch('/slow?ms=3000'); o.textContent = 'Saved' }",
    },
    [click("#b"), wait(1500)],
    {},
    "A wheel turns at once, the result comes after three seconds.",
  ),
  hard(
    "wait-hanging-request",
    { html: button, script: "b.onclick = () => fetch('/slow?ms=9000')" },
    [click("#b")],
    dead,
    "A request hangs and the page shows nothing of it.",
  ),
  ordinary(
    "wait-silent-500",
    { html: button, script: "b.onclick = async () => { await fetch('/fail') }" },
    [click("#b")],
    { dead_click: 1, error_click: "any" },
    "The server fails and the person is not told.",
  ),
  ordinary(
    "wait-silent-xhr",
    {
      html: button,
      script:
        "b.onclick = () => { const x = new XMLHttpRequest(); x.open('POST', '/fail'); x.onload = () => { if (x.status === 200) o.textContent = 'Saved' }; x.send() }",
    },
    [click("#b")],
    { dead_click: 1, error_click: "any" },
    "The same by the older kind of request.",
  ),
  ordinary(
    "wait-request-then-list",
    {
      html: button,
      script:
        "b.onclick = async () => { await fetch('/slow?ms=900'); o.textContent = 'Three rows found' }",
    },
    [click("#b")],
    {},
    "The answer of the server is shown within a second.",
  ),
  ordinary(
    "wait-optimistic",
    {
      html: '<button id="b">♡</button>',
      script: "b.onclick = async () => { b.textContent = '♥'; await fetch('/slow?ms=800') }",
    },
    [click("#b")],
    {},
    "The heart is red at once, the request follows.",
  ),
  hard(
    "wait-optimistic-undone",
    {
      html: '<button id="b">♡</button>',
      script:
        "b.onclick = async () => { b.textContent = '♥'; const r = await fetch('/fail'); if (!r.ok) setTimeout(() => { b.textContent = '♡' }, 300) }",
    },
    [click("#b")],
    { dead_click: "any", error_click: "any" },
    "Red for a moment, then pale again: people would disagree.",
  ),
  ordinary(
    "wait-toast-goes",
    {
      html: button,
      script:
        "b.onclick = () => { o.textContent = 'Saved'; setTimeout(() => { o.textContent = '' }, 1200) }",
    },
    [click("#b")],
    {},
    "A note is shown for a second and goes.",
  ),
  ordinary(
    "wait-error-toast",
    {
      html: `${button}<div id="t" role="alert"></div>`,
      script:
        "b.onclick = async () => { try { const r = await fetch('/fail'); if (!r.ok) throw new Error('no') } catch { t.textContent = 'Please try again' } }",
    },
    [click("#b")],
    { error_click: "any" },
    "It fails and says so in a note.",
  ),
  hard(
    "wait-debounced",
    {
      html: button,
      script:
        "let t; b.onclick = () => { clearTimeout(t); t = setTimeout(() => { o.textContent = 'Saved ' + Date.now() }, 400) }",
    },
    [click("#b", 4, 200)],
    {},
    "Four clicks are gathered to one answer, which comes soon after the last.",
  ),
  hard(
    "wait-animation-frame",
    {
      html: button,
      script:
        "b.onclick = () => { let n = 0; const step = () => { o.textContent = ++n + ' %'; if (n < 40) requestAnimationFrame(step) }; requestAnimationFrame(step) }",
    },
    [click("#b")],
    {},
    "A count runs up, frame by frame.",
  ),
  hard(
    "wait-observer",
    {
      html: `${button}<div id="s" style="height:1px"></div>`,
      script:
        "new ResizeObserver(() => { if (s.offsetHeight > 1) o.textContent = 'Opened' }).observe(s); b.onclick = () => { s.style.height = '60px' }",
    },
    [click("#b")],
    {},
    "The box opens and an observer writes into it.",
  ),
  hard(
    "wait-server-push",
    {
      html: button,
      script:
        "const c = new BroadcastChannel('x'), d = new BroadcastChannel('x'); d.onmessage = () => setTimeout(() => { o.textContent = 'Delivered' }, 600); b.onclick = () => c.postMessage(1)",
    },
    [click("#b")],
    {},
    "The answer comes back by a channel.",
  ),
  ordinary(
    "wait-same-value",
    {
      html: '<button id="b">Refresh</button><p id="o">12 °C</p>',
      script: "b.onclick = async () => { await fetch('/ok'); o.textContent = '12 °C' }",
    },
    [click("#b")],
    dead,
    "It was fetched anew and shows the same: the person sees nothing happen.",
  ),
  ordinary(
    "wait-log-only",
    { html: button, script: "b.onclick = () => console.log('clicked')" },
    [click("#b")],
    dead,
    "Only the console knows.",
  ),
  ordinary(
    "wait-media-control",
    {
      html: '<video id="v" muted width="160" height="90"></video><button id="b">Sound</button>',
      script: "b.onclick = () => { v.muted = !v.muted }",
    },
    [click("#b", 3, 400)],
    {},
    "Sound on and off.",
  ),
];
