// node profile.mjs <agent>: where the time of 300 clicks goes, by function
import { launch, newPage, sink, sleep } from "./lib.mjs";

const s = await sink(process.argv[2] ?? "ours");
const browser = await launch();
const p = await newPage(await browser.newContext());
await p.goto(s.url + "/?t=c");
const c = await p.context().newCDPSession(p);
await sleep(1000);
const pos = await p.evaluate(() =>
  [...document.querySelectorAll("button.btn")].slice(0, 40).map((b) => {
    const r = b.getBoundingClientRect();
    return [r.x + r.width / 2, r.y + r.height / 2];
  }),
);
await c.send("Profiler.enable");
await c.send("Profiler.setSamplingInterval", { interval: 100 });
await c.send("Profiler.start");
for (let i = 0; i < 300; i++) {
  const [x, y] = pos[i % pos.length];
  c.send("Input.dispatchMouseEvent", { type: "mousePressed", x, y, button: "left", clickCount: 1 });
  await c.send("Input.dispatchMouseEvent", {
    type: "mouseReleased",
    x,
    y,
    button: "left",
    clickCount: 1,
  });
}
const { profile } = await c.send("Profiler.stop");
const self = new Map();
const total = new Map();
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
const parent = new Map();
for (const n of profile.nodes) for (const k of n.children ?? []) parent.set(k, n.id);
profile.samples.forEach((id, i) => {
  const d = profile.timeDeltas[i];
  const nm = (n) => n.callFrame.functionName + ":" + n.callFrame.lineNumber;
  const n = byId.get(id);
  self.set(nm(n), (self.get(nm(n)) ?? 0) + d);
  const seen = new Set();
  for (let at = id; at; at = parent.get(at)) {
    const k = nm(byId.get(at));
    if (!seen.has(k)) {
      seen.add(k);
      total.set(k, (total.get(k) ?? 0) + d);
    }
  }
});
const show = (m) =>
  [...m]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 28)
    .map(([k, v]) => String(Math.round(v / 300)).padStart(6) + " " + k)
    .join("\n");
console.log("SELF µs/click\n" + show(self) + "\nTOTAL\n" + show(total));
await browser.close();
process.exit(0);
