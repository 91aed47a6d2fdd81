import { click, hard, ordinary, type Scenario, scatter, tap, wait } from "../scenario.ts";

const raged = { rage_click: 1, dead_click: "any" } as const;
const button = '<button id="b">Continue</button>';
const five = [1, 2, 3, 4, 5];

/** Quick clicks in a row: wanted ones, answered ones, and fits of rage that look otherwise. */
export const quickClicks: readonly Scenario[] = [
  ordinary(
    "burst-field-stepper",
    {
      html: '<input id="i" value="1" readonly><button id="b">+</button>',
      script: "b.onclick = () => { i.value = 1 + +i.value }",
    },
    [click("#b", 7, 150)],
    {},
    "The count stands in a field; no element changes.",
  ),
  ordinary(
    "burst-votes",
    {
      html: '<button id="b">▲ <span id="n">41</span></button>',
      script: "b.onclick = () => { n.textContent = 1 + +n.textContent }",
    },
    [click("#b", 5, 160)],
    {},
    "Applause, counted.",
  ),
  ordinary(
    "burst-load-more",
    {
      html: '<ul id="l"><li>One</li></ul><button id="b" style="position:fixed;top:300px">More</button>',
      script:
        "b.onclick = async () => { await fetch('/slow?ms=250'); l.insertAdjacentHTML('beforeend', '<li>Next</li>') }",
    },
    [click("#b", 4, 300)],
    {},
    "More rows come a moment after each click.",
  ),
  hard(
    "burst-late-answers",
    {
      html: `${button}<ol id="l"></ol>`,
      script:
        "b.onclick = () => setTimeout(() => l.insertAdjacentHTML('beforeend', '<li>Added</li>'), 700)",
    },
    [click("#b", 4, 200)],
    {},
    "Every click is answered, each after 0.7 s.",
  ),
  ordinary(
    "burst-many-buttons",
    {
      html: five
        .map((n) => `<button id="k${n}" style="margin:30px;width:90px">Key ${n}</button>`)
        .join(""),
    },
    five.flatMap((n) => [click(`#k${n}`), wait(120)]),
    { dead_click: "some" },
    "Trying one button after the other: nothing works, but nobody hammers.",
  ),
  ordinary(
    "burst-whack",
    {
      html: '<button id="b" style="position:absolute;left:100px;top:100px;width:120px;height:120px">0</button>',
      script:
        "let n = 0; b.onclick = () => { b.textContent = ++n; b.style.left = 80 + (n % 3) * 20 + 'px' }",
    },
    [click("#b", 10, 130)],
    {},
    "A game of quick clicks that moves and counts at each.",
  ),
  hard(
    "burst-same-place",
    {
      html: '<div id="s" style="width:220px;height:60px"></div>',
      script:
        "let n = 0; const show = () => { s.innerHTML = '<a style=\"cursor:pointer;display:block;height:60px;background:#cde\">Offer ' + ++n + '</a>' }; show(); setInterval(show, 500)",
    },
    [wait(2200), click("#s", 6, 200)],
    raged,
    "The offers change by themselves under the clicks; none of them opens.",
  ),
  hard(
    "burst-moving-target",
    {
      html: '<button id="b" style="position:absolute;left:100px;top:80px">Claim</button>',
      script:
        "let x = 100; setInterval(() => { x = x > 500 ? 100 : x + 40; b.style.left = x + 'px' }, 400)",
    },
    [
      wait(1700),
      click("#b"),
      wait(150),
      click("#b"),
      wait(150),
      click("#b"),
      wait(150),
      click("#b"),
    ],
    raged,
    "The button drifts along and does nothing; the person follows it.",
  ),
  ordinary(
    "burst-slow-tries",
    { html: button },
    [click("#b", 4, 1500)],
    { dead_click: "some" },
    "One try each second and a half is patience, not rage.",
  ),
  ordinary(
    "burst-double-clicked-button",
    { html: '<button id="b">Open report</button>' },
    [click("#b", 2, 110)],
    { dead_click: 1 },
    "A double click on a broken button is one sign.",
  ),
  ordinary(
    "burst-double-click-opens",
    {
      html: '<div id="b" style="cursor:pointer;width:90px;height:90px;background:#cde">Report.pdf</div><p id="o"></p>',
      script: "b.ondblclick = () => { o.textContent = 'Report opened' }",
    },
    [click("#b", 2, 120)],
    {},
    "A file opens by a double click, as on a desk.",
  ),
  ordinary(
    "burst-grid-cells",
    {
      html: `<style>td{border:1px solid;width:70px;height:26px}td.on{outline:2px solid blue}</style><table id="t">${"<tr><td></td><td></td><td></td></tr>".repeat(4)}</table>`,
      script:
        "t.onclick = e => { t.querySelector('.on')?.classList.remove('on'); e.target.classList.add('on') }",
    },
    [
      click("tr:nth-child(1) td"),
      wait(180),
      click("tr:nth-child(2) td"),
      wait(180),
      click("tr:nth-child(3) td"),
      wait(180),
      click("tr:nth-child(4) td"),
    ],
    {},
    "Cells of a sheet are marked one below the other.",
  ),
  ordinary(
    "burst-pages",
    {
      html: '<nav id="n"></nav><p id="o">Page 1</p>',
      script:
        "n.innerHTML = [1,2,3,4].map(x => '<button id=p' + x + '>' + x + '</button>').join(''); n.onclick = e => { if (e.target.id) o.textContent = 'Page ' + e.target.textContent }",
    },
    [click("#p2"), wait(200), click("#p3"), wait(200), click("#p4"), wait(200), click("#p3")],
    {},
    "Leafing by neighbouring numbers.",
  ),
  hard(
    "burst-last-page",
    {
      html: '<button id="b">Next</button><p id="o">3 of 3</p>',
      script: "b.onclick = () => { const n = Math.min(3, 3 + 1); o.textContent = n + ' of 3' }",
    },
    [click("#b", 5, 200)],
    raged,
    "The last page is drawn again as it was.",
  ),
  hard(
    "burst-press-look",
    {
      html: '<style>button:active{transform:scale(.95)}.ripple{position:absolute;width:9px;height:9px;border-radius:9px;background:#0003}</style><button id="b" style="position:relative;overflow:hidden;padding:14px">Order</button>',
      script:
        "b.onpointerdown = () => { const r = document.createElement('span'); r.className = 'ripple'; b.append(r); setTimeout(() => r.remove(), 400) }",
    },
    [click("#b", 5, 220)],
    raged,
    "The button shows that it is pressed, and that is all.",
  ),
  hard(
    "burst-hover-style",
    {
      html: '<button id="b">Refund</button>',
      script:
        "b.onmouseenter = () => b.classList.add('hover'); b.onmouseleave = () => b.classList.remove('hover'); b.onmousedown = () => b.classList.add('pressed'); b.onmouseup = () => b.classList.remove('pressed')",
    },
    [click("#b", 4, 200)],
    raged,
    "Classes for hover and press come and go.",
  ),
  ordinary(
    "burst-scattered-card",
    {
      html: '<div id="b" style="cursor:pointer;width:260px;height:120px;border:1px solid;padding:20px"><b>City tour</b><p>Every day at nine, from the harbour</p></div>',
    },
    [scatter("#b", 5, 190)],
    raged,
    "An offer with a hand cursor does not open.",
  ),
  ordinary(
    "burst-tap-answered",
    {
      html: '<button id="b" style="padding:20px">Tap</button><output id="o">0</output>',
      script: "b.onclick = () => { o.value = 1 + +o.value }",
    },
    [tap("#b", 6, 170)],
    {},
    "A finger taps and each tap counts.",
  ),
  ordinary(
    "burst-three",
    { html: button },
    [click("#b", 3, 300)],
    { rage_click: 1, dead_click: "any" },
    "Three quick clicks are the least that is rage.",
  ),
  hard(
    "burst-link-in-flight",
    { html: '<a id="b" href="/slow?ms=2500">Checkout</a>' },
    [click("#b", 4, 250), wait(1500)],
    { rage_click: "any", dead_click: 0 },
    "The page is on its way; whether the impatience is rage is a matter of taste, dead it is not.",
  ),
  ordinary(
    "burst-undo",
    {
      html: '<button id="b">Undo</button><ol id="l"><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li><li>6</li></ol>',
      script: "b.onclick = () => l.lastElementChild?.remove()",
    },
    [click("#b", 5, 180)],
    {},
    "Step by step back.",
  ),
  hard(
    "burst-scroll-snap",
    {
      html: '<button id="b">›</button><div id="v" style="width:300px;overflow:hidden;white-space:nowrap"><div style="width:3000px;height:90px;background:linear-gradient(90deg,red,blue)"></div></div>',
      script: "b.onclick = () => v.scrollBy({ left: 120, behavior: 'smooth' })",
    },
    [click("#b", 5, 300)],
    {},
    "A strip of pictures glides on at each click.",
  ),
];
