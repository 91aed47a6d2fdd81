import { click, hard, ordinary, type Scenario, wait } from "../scenario.ts";

const _anyDead = { rage_click: 1, dead_click: "any" } as const;
const button = '<button id="b">Pay now</button>';

/** Repeated clicks on plain pages that are answered, or are no anger. */
export const rageAnswered: readonly Scenario[] = [
  ordinary(
    "stepper-plain",
    {
      html: '<button id="b">+</button><output id="o">0</output>',
      script: "b.onclick = () => { o.value = 1 + +o.value }",
    },
    [click("#b", 8, 140)],
    {},
    "Each click adds one, as wanted.",
  ),
  ordinary(
    "pin-pad",
    {
      html: '<div id="pad"></div><output id="o"></output>',
      script:
        "for (let n = 1; n < 10; n++) pad.insertAdjacentHTML('beforeend', '<button id=k' + n + ' style=width:60px;height:60px>' + n + '</button>'); pad.onclick = e => { if (e.target.id) o.value += '•' }",
    },
    [click("#k5", 4, 200)],
    {},
    "A code of four fives.",
  ),
  ordinary(
    "select-word",
    { html: '<p id="b">The order number is 4711-0815 and it was sent today.</p>' },
    [click("#b", 2, 120)],
    {},
    "A double click selects a word.",
  ),
  ordinary(
    "select-paragraph",
    { html: '<p id="b">The order number is 4711-0815 and it was sent today.</p>' },
    [click("#b", 3, 120)],
    {},
    "A triple click selects the paragraph.",
  ),
  hard(
    "select-paragraph-again",
    { html: '<p id="b">Copy this address: 1 Harbour Road, Galway, Ireland.</p>' },
    [click("#b", 3, 120), wait(1500), click("#b", 3, 120)],
    {},
    "Selecting twice is reading, not anger.",
  ),
  ordinary(
    "script-clicks",
    {
      html: button,
      script:
        "let n = 0; const t = setInterval(() => { b.click(); if (++n > 9) clearInterval(t) }, 100)",
    },
    [wait(1500)],
    {},
    "A script clicks, no person does.",
  ),
  ordinary(
    "canvas-game",
    {
      html: '<canvas id="b" width="300" height="200" style="border:1px solid"></canvas>',
      script:
        "const c = b.getContext('2d'); b.onclick = e => { c.fillStyle = '#' + Math.floor(Math.random() * 4096).toString(16).padStart(3, '0'); c.fillRect(Math.random() * 200, Math.random() * 100, 80, 80) }",
    },
    [click("#b", 8, 200)],
    {},
    "A game that answers each click on a canvas.",
  ),
  ordinary(
    "like-toggle",
    {
      html: '<button id="b" aria-pressed="false">♡</button>',
      script:
        "b.onclick = () => { const on = b.textContent === '♡'; b.textContent = on ? '♥' : '♡'; b.ariaPressed = String(on) }",
    },
    [click("#b", 4, 250)],
    {},
    "On, off, on, off: it answers.",
  ),
  ordinary(
    "next-page",
    {
      html: '<ul id="l"></ul><button id="b">Next</button>',
      script:
        "let p = 0; const show = () => { l.innerHTML = Array.from({ length: 5 }, (_, i) => '<li>Row ' + (p * 5 + i) + '</li>').join('') }; show(); b.onclick = () => { p++; show() }",
    },
    [click("#b", 6, 180)],
    {},
    "Leafing quickly through pages.",
  ),
  hard(
    "louder",
    {
      html: '<button id="b">Louder</button><audio id="a"></audio>',
      script: "a.volume = 0; b.onclick = () => { a.volume = Math.min(1, a.volume + .1) }",
    },
    [click("#b", 5, 200)],
    {},
    "The effect is heard, not seen.",
  ),
  hard(
    "theme-by-rule",
    {
      html: '<button id="b">Next theme</button>',
      script:
        "const s = document.head.appendChild(document.createElement('style')).sheet; let n = 0; b.onclick = () => { if (s.cssRules.length) s.deleteRule(0); s.insertRule('body{background:hsl(' + (n += 60) + ' 80% 80%)}') }",
    },
    [click("#b", 4, 250)],
    {},
    "The page changes colour by a style rule.",
  ),
  hard(
    "shake",
    {
      html: '<button id="b">Roll the dice</button>',
      script:
        "b.onclick = () => { b.animate([{ transform: 'rotate(0)' }, { transform: 'rotate(360deg)' }], 300) }",
    },
    [click("#b", 4, 350)],
    {},
    "Each click turns the dice by an animation.",
  ),
  ordinary(
    "scroll-button",
    {
      html: '<button id="b" style="position:fixed;top:10px">Down</button><p id="t"></p>',
      script:
        "t.innerText = Array.from({ length: 300 }, (_, n) => 'Line ' + n).join('\\n'); b.onclick = () => scrollBy(0, 300)",
    },
    [click("#b", 5, 250)],
    {},
    "Each click moves the page.",
  ),
  ordinary(
    "menu-walk",
    {
      html: '<nav><button id="m1">File</button><button id="m2">Edit</button><button id="m3">View</button></nav><p id="o"></p>',
      script:
        "onclick = e => { if (e.target.id.startsWith('m')) o.textContent = e.target.textContent }",
    },
    [click("#m1"), wait(250), click("#m2"), wait(250), click("#m3")],
    {},
    "Neighbours, each answered.",
  ),
  ordinary(
    "slow-dead-clicks",
    { html: button },
    [click("#b"), wait(3500), click("#b"), wait(3500), click("#b")],
    { dead_click: "some" },
    "Patient attempts, seconds apart: dead, but no rage.",
  ),
  ordinary(
    "two-tries",
    { html: button },
    [click("#b", 2, 300)],
    { dead_click: "some" },
    "Two clicks are a second try, not rage.",
  ),
  hard(
    "colour-then-quiet",
    {
      html: '<button id="b">Mark</button>',
      script: "b.onclick = () => { b.style.outline = b.style.outline ? '' : '3px solid red' }",
    },
    [click("#b", 4, 220)],
    {},
    "Each click switches an outline on or off.",
  ),
];
