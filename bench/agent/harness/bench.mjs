// node bench.mjs <init|clicks|wire|loss|probe> <agent>...   agent = name in ../out | /abs/bundle.js, with +quiet / +noreplay flags; results appended to results.jsonl
import fs from "fs";
import { agentSource, launch, med, newPage, pct, sink, sleep, text } from "./lib.mjs";

const [cmd, ...agents] = process.argv.slice(2);
const R = (o) => {
  console.log(JSON.stringify(o));
};
const browser = await launch();
const metrics = async (c) =>
  Object.fromEntries(
    (await c.send("Performance.getMetrics")).metrics.map((m) => [m.name, m.value]),
  );
async function init(spec) {
  // compile+evaluate+init on the main thread, fresh context each time; CPU = Chromium thread ticks (robust to a loaded machine), wall = performance.now around eval
  const s = await sink(spec);
  const src = agentSource(spec);
  const wall = [],
    cpu = [],
    task = [];
  const n = +(process.env.ROUNDS || 9);
  for (let i = 0; i < n; i++) {
    const ctx = await browser.newContext();
    const p = await newPage(ctx);
    await p.goto(s.url + "/?noagent=1");
    const c = await ctx.newCDPSession(p);
    await c.send("Performance.enable", {
      timeDomain: process.env.WALL ? "timeTicks" : "threadTicks",
    });
    await p.evaluate(async (u) => {
      window.__src = await (await fetch(u)).text();
    }, s.url + "/__agent.js");
    await sleep(200);
    const m0 = await metrics(c);
    const t = await p.evaluate(() => {
      const t0 = performance.now();
      (0, eval)(window.__src);
      return performance.now() - t0;
    });
    const m1 = await metrics(c);
    await sleep(800);
    const m2 = await metrics(c);
    wall.push(t);
    cpu.push((m1.TaskDuration - m0.TaskDuration) * 1e3);
    task.push((m2.TaskDuration - m0.TaskDuration) * 1e3);
    await ctx.close();
  }
  R({
    cmd: "init",
    agent: spec,
    bytes: src.length,
    rounds: n,
    evalWallMin: +Math.min(...wall).toFixed(2),
    evalWallMed: +med(wall).toFixed(2),
    evalCpuMed: +med(cpu).toFixed(2),
    evalCpuMin: +Math.min(...cpu).toFixed(2),
    taskCpu1sMed: +med(task).toFixed(1),
    load: (await import("os")).loadavg()[0].toFixed(1),
  });
  s.close();
}
async function clicks(spec) {
  const N = +(process.env.N || 1000);
  const rounds = [];
  const s = await sink(spec);
  for (let k = 0; k < +(process.env.ROUNDS || 2); k++) {
    const ctx = await browser.newContext();
    const p = await newPage(ctx);
    await p.goto(s.url + "/?t=c" + k);
    const c = await ctx.newCDPSession(p);
    await c.send("Performance.enable", {
      timeDomain: process.env.WALL ? "timeTicks" : "threadTicks",
    });
    await sleep(1000);
    const pos = await p.evaluate(() =>
      [...document.querySelectorAll("button.btn")].slice(0, 40).map((b) => {
        const r = b.getBoundingClientRect();
        return [r.x + r.width / 2, r.y + r.height / 2];
      }),
    );
    const vis = pos.filter((q) => q[1] < 880);
    const m0 = await metrics(c);
    const w0 = Date.now();
    for (let i = 0; i < N; i++) {
      const [x, y] = vis[i % vis.length];
      c.send("Input.dispatchMouseEvent", {
        type: "mousePressed",
        x,
        y,
        button: "left",
        clickCount: 1,
      });
      await c.send("Input.dispatchMouseEvent", {
        type: "mouseReleased",
        x,
        y,
        button: "left",
        clickCount: 1,
      });
    }
    await sleep(1500);
    const m1 = await metrics(c);
    const ev = await p.evaluate(() => window.__ev);
    const n = ev.length;
    rounds.push({
      n,
      script: ((m1.ScriptDuration - m0.ScriptDuration) * 1e6) / n,
      task: ((m1.TaskDuration - m0.TaskDuration) * 1e6) / n,
      disp: med(ev) * 1e3,
      disp95: pct(ev, 0.95) * 1e3,
      heapKB: (m1.JSHeapUsedSize - m0.JSHeapUsedSize) / 1024,
      wall: Date.now() - w0,
    });
    await ctx.close();
  }
  const f = (k) => +med(rounds.map((r) => r[k])).toFixed(0);
  await sleep(500);
  R({
    cmd: "clicks",
    agent: spec,
    clicks: f("n"),
    scriptUsPerClick: f("script"),
    taskUsPerClick: f("task"),
    dispatchUsMedian: f("disp"),
    dispatchUsP95: f("disp95"),
    heapGrowKB: f("heapKB"),
    requests: s.reqs.length,
    wireKB: Math.round(s.reqs.reduce((a, r) => a + r.bytes, 0) / 1024),
  });
  s.close();
}
async function wire(spec) {
  const s = await sink(spec);
  const ctx = await browser.newContext();
  const p = await newPage(ctx);
  const T0 = Date.now();
  await p.goto(s.url + "/?t=w");
  const errs = [];
  p.on("pageerror", (e) => errs.push(e.message));
  const steps = [];
  const at = (sec, f) => steps.push([sec, f]);
  let b = 0;
  const clk = (sec) => {
    const i = b++;
    at(sec, () => p.click("#bz-w-" + i));
  };
  for (let i = 0; i < 20; i++) clk(2 + i * 2.1);
  ["Home", "Products", "Checkout"].forEach((n, i) =>
    at(8 + i * 14, () => p.click(`a.spa >> text=${n}`)),
  );
  at(46, () => p.click("#f-name"));
  at(46.6, () => p.keyboard.type("David Hope", { delay: 40 }));
  at(48, () => p.click("#f-email"));
  at(48.4, () => p.keyboard.type("david@example.com", { delay: 40 }));
  at(50, () => p.click("#f-card"));
  at(50.3, () => p.keyboard.type("4242424242424242", { delay: 30 }));
  at(52, () => p.click("#f-submit"));
  at(54, () => p.click("#boom"));
  [5, 17, 29, 37, 56, 57].forEach((t, i) =>
    at(t, async () => {
      for (let k = 0; k < 5; k++) {
        await p.mouse.wheel(0, i % 2 ? -150 : 150);
        await sleep(30);
      }
    }),
  );
  let lag = 0,
    maxLag = 0;
  steps.sort((a, c) => a[0] - c[0]);
  for (const [t, f] of steps) {
    const w = T0 + t * 1e3 - Date.now();
    if (w > 0) await sleep(w);
    await f();
    lag = Date.now() - T0 - t * 1e3;
    maxLag = Math.max(maxLag, lag);
  }
  const w = Math.max(T0 + 60e3 - Date.now(), 3000);
  await sleep(w);
  const before = s.reqs.length;
  await p.close({ runBeforeUnload: true });
  await sleep(4000);
  await ctx.close().catch(() => {});
  const by = {};
  const ids = new Set();
  let txt = "";
  for (const r of s.reqs) {
    const k = r.method + " " + r.path;
    by[k] = by[k] || [0, 0];
    by[k][0]++;
    by[k][1] += r.bytes;
    const x = text(r);
    txt += x;
    for (const m of x.matchAll(/bz-w-(\d+)/g)) ids.add(m[1]);
  }
  const post = s.reqs.filter((r) => r.method === "POST");
  if (process.env.DUMP)
    fs.writeFileSync(
      process.env.DUMP,
      s.reqs
        .map((r) => `${r.method} ${r.url} ct=${r.ct} ce=${r.ce} ${r.bytes}\n${text(r)}\n`)
        .join("\n"),
    );
  R({
    cmd: "wire",
    agent: spec,
    lastStepLagMs: lag,
    maxLagMs: maxLag,
    sessionS: Math.round((Date.now() - T0) / 1000) - 4,
    requests: post.length,
    bodyKB: +(post.reduce((a, r) => a + r.bytes, 0) / 1024).toFixed(1),
    headerKB: +(post.reduce((a, r) => a + r.hbytes, 0) / 1024).toFixed(1),
    gzBodyKB: +(post.reduce((a, r) => a + (r.bytes ? await0(r) : 0), 0) / 1024).toFixed(1),
    otherReqs: s.reqs.length - post.length,
    afterClose: s.reqs.length - before,
    clickIdsSeen: ids.size,
    errorSeen: /Boom: checkout failed/.test(txt),
    spaSeen: ["/home", "/products", "/checkout"].filter(
      (u) => txt.includes(u + '"') || txt.includes(u + '\\"'),
    ).length,
    formSeen: /f-email|"email"|checkout-form/.test(txt),
    typedTextLeaked: /david@example\.com/.test(txt),
    cardLeaked: /4242424242424242/.test(txt),
    by,
  });
  s.close();
}

import zlib from "zlib";
function await0(r) {
  return zlib.gzipSync(Buffer.from(text(r)), { level: 6 }).length;
}
const lim = (pr, ms = 4000) => Promise.race([Promise.resolve(pr).catch(() => {}), sleep(ms)]); // never let one CDP call stall a run
async function loss(spec) {
  const s = await sink(spec);
  const ctx = await browser.newContext();
  const trials = [];
  const modes = (process.env.MODES || "close,nav,crash").split(",");
  const delays = (process.env.DELAYS || "0,50,200,1000").split(",").map(Number);
  const rep = +(process.env.REP || 3),
    K = 10;
  let t = 0;
  const keep = await newPage(ctx);
  await keep.goto("about:blank");
  for (let r = 0; r < rep; r++)
    for (const mode of modes)
      for (const d of delays) {
        const id = "L" + t++ + "x";
        const p = await newPage(ctx);
        await p.goto(s.url + "/?t=" + id);
        const c = await ctx.newCDPSession(p);
        if (process.env.NET) {
          await c.send("Network.enable");
          await c.send("Network.emulateNetworkConditions", {
            offline: false,
            latency: +process.env.NET,
            downloadThroughput: 200e3,
            uploadThroughput: 94e3,
          });
        }
        await sleep(700);
        const pos = await p.evaluate(() =>
          [...document.querySelectorAll("button.btn")].slice(0, 10).map((b) => {
            const q = b.getBoundingClientRect();
            return [q.x + q.width / 2, q.y + q.height / 2];
          }),
        );
        for (let i = 0; i < K; i++) {
          const [x, y] = pos[i];
          c.send("Input.dispatchMouseEvent", {
            type: "mousePressed",
            x,
            y,
            button: "left",
            clickCount: 1,
          });
          await lim(
            c.send("Input.dispatchMouseEvent", {
              type: "mouseReleased",
              x,
              y,
              button: "left",
              clickCount: 1,
            }),
          );
          await sleep(30);
        }
        if (d) await sleep(d);
        if (mode === "close") await lim(p.close({ runBeforeUnload: true }));
        else if (mode === "abrupt") await lim(p.close());
        else if (mode === "nav") {
          await lim(
            p.evaluate(() => {
              setTimeout(() => {
                location.href = "/other";
              }, 0);
            }),
          );
          await sleep(300);
          await lim(p.close());
        } else if (mode === "crash") {
          c.send("Page.crash").catch(() => {});
          await sleep(200);
          await lim(p.close());
        }
        trials.push({ id, mode, d });
      }
  await sleep(+(process.env.TAIL || 6000));
  const got = {};
  const dup = {};
  for (const r of s.reqs) {
    const x = text(r);
    if (r.path === "/rrweb") {
      const m = r.url.match(/t=(\w+)/);
      if (m) {
        const n = (x.match(/"source":2,"type":2,/g) || []).length;
        got[m[1]] ||= new Set();
        for (let i = 0; i < n; i++) got[m[1]].add(got[m[1]].size + "_");
      }
      continue;
    }
    for (const m of x.matchAll(/bz-(L\d+x)-(\d+)/g)) (got[m[1]] ||= new Set()).add(m[2]);
  }
  const o = {};
  for (const tr of trials) {
    const k = tr.mode + "@" + tr.d;
    o[k] = o[k] || [0, 0];
    o[k][0] += Math.min(K, got[tr.id]?.size || 0);
    o[k][1] += K;
  }
  const lost = {};
  let L = 0,
    S = 0;
  for (const k in o) {
    lost[k] = Math.round(100 * (1 - o[k][0] / o[k][1]));
    L += o[k][1] - o[k][0];
    S += o[k][1];
  }
  R({
    cmd: "loss",
    agent: spec,
    net: process.env.NET || 0,
    rtt: process.env.RTT || 0,
    lostPct: lost,
    totalLostPct: +((100 * L) / S).toFixed(1),
    clicks: S,
    requests: s.reqs.length,
    aborted: s.reqs.filter((r) => r.aborted).length,
  });
  await ctx.close();
  s.close();
}
async function probe(spec) {
  const s = await sink(spec);
  const ctx = await browser.newContext();
  const p = await newPage(ctx);
  const errs = [];
  p.on("pageerror", (e) => errs.push(e.message));
  p.on("console", (m) => m.type() === "error" && errs.push("console: " + m.text().slice(0, 150)));
  p.on("requestfailed", (q) => errs.push("failed: " + q.url().slice(0, 100)));
  await p.goto(s.url + "/?t=p");
  await sleep(800);
  await p.click("#bz-p-1");
  await p.click("#bz-p-2");
  await sleep(7000);
  const g = await p.evaluate(() => window.__readme);
  await p.close({ runBeforeUnload: true });
  await sleep(1500);
  R({
    cmd: "probe",
    agent: spec,
    errs: errs.slice(0, 5),
    g,
    reqs: s.reqs
      .map(
        (r) =>
          `${r.method} ${r.url.slice(0, 60)} ${r.bytes} ${[...new Set([...text(r).matchAll(/bz-p-\d/g)].map((m) => m[0]))]}`,
      )
      .slice(0, 12),
  });
  await ctx.close();
  s.close();
}
async function steady(spec) {
  // K clicks on distinct buttons, one per GAP ms, one page, no close until the end: are all delivered? (finds keep-alive quota / queue drops)
  const s = await sink(spec);
  const ctx = await browser.newContext();
  const p = await newPage(ctx);
  await p.goto(s.url + "/?t=S");
  await sleep(1000);
  const K = 100,
    gap = +(process.env.GAP || 150);
  for (let i = 0; i < K; i++) {
    await p.evaluate((i) => document.getElementById("bz-S-" + i).click(), i);
    await sleep(gap);
  }
  await sleep(7000);
  const ids = new Set();
  let bytes = 0;
  for (const r of s.reqs) {
    const x = text(r);
    bytes += r.bytes;
    const m = new Set([...x.matchAll(/bz-S-(\d+)/g)].map((m) => m[1]));
    if (m.size < 60) for (const k of m) ids.add(k);
  }
  R({
    cmd: "steady",
    agent: spec,
    empty204: !!process.env.EMPTY,
    sent: K,
    delivered: ids.size,
    firstLost: [...Array(K).keys()].find((i) => !ids.has("" + i)) ?? null,
    requests: s.reqs.length,
    kB: +(bytes / 1024).toFixed(1),
  });
  await ctx.close();
  s.close();
}
const F = { steady, init, clicks, wire, loss, probe };
try {
  if (cmd === "wire" || cmd === "steady") {
    const P = +(process.env.PAR || 4);
    const q = [...agents];
    await Promise.all(
      Array.from({ length: P }, async () => {
        while (q.length) {
          const a = q.shift();
          try {
            await F[cmd](a);
          } catch (e) {
            R({ cmd, agent: a, error: String(e).slice(0, 300) });
          }
        }
      }),
    );
  } else
    for (const a of agents) {
      try {
        await F[cmd](a);
      } catch (e) {
        R({ cmd, agent: a, error: String(e).slice(0, 300) });
      }
    }
} finally {
  await browser.close();
}
process.exit(0);
