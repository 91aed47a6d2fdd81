import { click, hard, type Scenario, wait } from "../scenario.ts";

const dead = { dead_click: 1 } as const;
const raged = { rage_click: 1, dead_click: "any" } as const;
const button = '<button id="b">Save changes</button>';

/** Broken buttons on pages where something else moves. */
export const masking: readonly Scenario[] = [
  hard(
    "mask-second-clock",
    {
      html: `${button}<p id="t"></p>`,
      script: "setInterval(() => { t.textContent = new Date().toLocaleTimeString() }, 1000)",
    },
    [wait(1100), click("#b")],
    dead,
    "A clock that has ticked once before the click.",
  ),
  hard(
    "mask-clock-longer",
    {
      html: `${button}<p id="t"></p>`,
      script: "setInterval(() => { t.textContent = new Date().toLocaleTimeString() }, 1000)",
    },
    [wait(3600), click("#b")],
    dead,
    "A clock that has ticked for a while.",
  ),
  hard(
    "mask-clock-alive",
    {
      html: `${button}<p id="t"></p><p id="o"></p>`,
      script:
        "setInterval(() => { t.textContent = new Date().toLocaleTimeString() }, 1000); b.onclick = () => { o.textContent = 'Saved' }",
    },
    [wait(2500), click("#b", 3, 400)],
    {},
    "The same clock, but the button answers.",
  ),
  hard(
    "mask-clock-itself",
    {
      html: '<button id="b">Set to noon</button><p id="t"></p>',
      script:
        "let s = 0; setInterval(() => { t.textContent = ++s + ' s' }, 1000); b.onclick = () => { s = 43200; t.textContent = s + ' s' }",
    },
    [wait(2600), click("#b")],
    {},
    "The answer is in what ticks by itself.",
  ),
  hard(
    "mask-typing",
    {
      html: `${button}<p id="t"></p>`,
      script:
        "const go = () => { t.textContent = t.textContent ? '' : 'Ann is typing …'; setTimeout(go, 300 + Math.random() * 500) }; go()",
    },
    [wait(3000), click("#b")],
    dead,
    "Somebody types elsewhere, in an uneven rhythm.",
  ),
  hard(
    "mask-canvas-loop",
    {
      html: `${button}<canvas id="c" width="200" height="80"></canvas>`,
      script:
        "const g = c.getContext('2d'); let x = 0; const f = () => { g.clearRect(0, 0, 200, 80); g.fillRect(x++ % 200, 20, 20, 20); requestAnimationFrame(f) }; f()",
    },
    [wait(800), click("#b")],
    dead,
    "An ornament is painted sixty times a second.",
  ),
  hard(
    "mask-canvas-loop-rage",
    {
      html: `${button}<canvas id="c" width="200" height="80"></canvas>`,
      script:
        "const g = c.getContext('2d'); let x = 0; const f = () => { g.clearRect(0, 0, 200, 80); g.fillRect(x++ % 200, 20, 20, 20); requestAnimationFrame(f) }; f()",
    },
    [wait(800), click("#b", 5, 200)],
    raged,
    "The same, five times.",
  ),
  hard(
    "mask-scrolling-strip",
    {
      html: `${button}<div id="v" style="width:300px;overflow:hidden"><div style="width:6000px;height:60px;background:linear-gradient(90deg,red,blue)"></div></div>`,
      script: "setInterval(() => v.scrollBy({ left: 100, behavior: 'smooth' }), 900)",
    },
    [wait(3500), click("#b")],
    dead,
    "A strip of pictures glides on by itself.",
  ),
  hard(
    "mask-web-animation",
    {
      html: `${button}<div id="n" style="width:60px;height:60px;background:#cde"></div>`,
      script:
        "setInterval(() => n.animate([{ opacity: 1 }, { opacity: .4 }, { opacity: 1 }], 300), 700)",
    },
    [wait(2500), click("#b", 4, 220)],
    raged,
    "A square pulses by itself.",
  ),
  hard(
    "mask-slides-moving",
    {
      html: `${button}<div style="overflow:hidden;width:200px"><div id="s" style="display:flex;width:600px;transition:transform .3s"><p style="width:200px">A</p><p style="width:200px">B</p><p style="width:200px">C</p></div></div>`,
      script:
        "let n = 0; setInterval(() => { s.style.transform = 'translateX(-' + (++n % 3) * 200 + 'px)' }, 1500)",
    },
    [wait(4000), click("#b")],
    dead,
    "Slides move on every second and a half.",
  ),
  hard(
    "mask-progress",
    {
      html: `${button}<div style="width:300px;background:#eee"><div id="p" style="height:8px;width:0;background:green"></div></div>`,
      script: "let n = 0; setInterval(() => { p.style.width = (n = (n + 1) % 100) + '%' }, 120)",
    },
    [wait(900), click("#b", 4, 200)],
    raged,
    "An upload goes on while the button does nothing.",
  ),
  hard(
    "mask-ticker",
    {
      html: `${button}<table id="t"></table>`,
      script:
        "t.innerHTML = [1,2,3,4].map(() => '<tr><td>100</td></tr>').join(''); setInterval(() => { const c = t.querySelectorAll('td'); c[Math.floor(Math.random() * 4)].textContent = (100 + Math.random()).toFixed(2) }, 250)",
    },
    [wait(3500), click("#b")],
    dead,
    "Prices flicker in a table, now this, now that.",
  ),
  hard(
    "mask-looping-film",
    {
      html: `${button}<audio id="a" loop muted></audio>`,
      script:
        "const n = 3200; a.src = 'data:audio/wav;base64,' + btoa('RIFF' + String.fromCharCode(0xa4, 0x0c, 0, 0) + 'WAVEfmt ' + String.fromCharCode(16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0) + 'data' + String.fromCharCode(0x80, 0x0c, 0, 0) + String.fromCharCode(128).repeat(n)); a.play()",
    },
    [wait(2500), click("#b")],
    dead,
    "A short film begins again and again.",
  ),
  hard(
    "mask-cursor-blink",
    {
      html: `${button}<span id="c" style="border-left:2px solid">&nbsp;</span>`,
      script: "setInterval(() => { c.style.visibility = c.style.visibility ? '' : 'hidden' }, 500)",
    },
    [wait(1800), click("#b")],
    dead,
    "A caret blinks in an editor.",
  ),
  hard(
    "mask-alive-canvas-loop",
    {
      html: `${button}<p id="o"></p><canvas id="c" width="200" height="80"></canvas>`,
      script:
        "const g = c.getContext('2d'); let x = 0; const f = () => { g.clearRect(0, 0, 200, 80); g.fillRect(x++ % 200, 20, 20, 20); requestAnimationFrame(f) }; f(); b.onclick = () => { o.textContent += 'Saved. ' }",
    },
    [wait(800), click("#b", 4, 200)],
    {},
    "The ornament goes on and the button answers.",
  ),
  hard(
    "mask-game-loop",
    {
      html: '<canvas id="b" width="300" height="200" style="border:1px solid"></canvas>',
      script:
        "const g = b.getContext('2d'); let y = 100, v = 0; b.onclick = () => { v = -5 }; const f = () => { v += .3; y = Math.min(180, y + v); g.clearRect(0, 0, 300, 200); g.fillRect(140, y, 20, 20); requestAnimationFrame(f) }; f()",
    },
    [wait(600), click("#b", 8, 220)],
    {},
    "A bird flaps at each click; the picture is painted all the time.",
  ),
  hard(
    "mask-webgl",
    {
      html: '<canvas id="b" width="200" height="100"></canvas>',
      script:
        "const g = b.getContext('webgl'); b.onclick = () => { if (!g) { b.style.background = 'red'; return } g.clearColor(Math.random(), 0, 0, 1); g.clear(g.COLOR_BUFFER_BIT) }",
    },
    [click("#b", 4, 250)],
    {},
    "The scene changes its colour.",
  ),
];
