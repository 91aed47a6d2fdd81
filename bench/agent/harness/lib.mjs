import http from 'http'; import net from 'net'; import fs from 'fs'; import zlib from 'zlib'; import path from 'path'; import { fileURLToPath } from 'url';
import { chromium } from 'playwright-core';
const here = path.dirname(fileURLToPath(import.meta.url));
export const sleep = (ms) => new Promise(r => setTimeout(r, ms));
export const med = (a) => { const s = [...a].sort((x, y) => x - y); return s.length ? s[s.length >> 1] : NaN; };
export const pct = (a, p) => { const s = [...a].sort((x, y) => x - y); return s.length ? s[Math.min(s.length - 1, Math.floor(s.length * p))] : NaN; };
// agent spec: "name[+flag...]" or "/abs/path/bundle.js[+flag]"; flags: quiet (stub console.debug), noreplay
export function agentSource(spec) { const n = spec.split('+')[0]; if (n === 'none') return ''; const p = n.includes('/') ? n : path.join(here, '../dist', n + '.js'); return fs.readFileSync(p, 'utf8'); }
function page(spec, q) {
  const fl = spec.split('+').slice(1); const t = q.get('t') || '0'; let cards = '';
  for (let i = 0; i < 100; i++) cards += `<div class="card" data-k="${i}"><h3>Item ${i}</h3><p class="d">Some <b>text</b> about <i>thing</i> ${i}</p><ul><li>a ${i}</li><li>b ${i}</li><li>c ${i}</li><li><span>d</span> <em>e</em></li></ul><div class="r"><span>$</span><span class="n">${i}</span></div><div><div><div><button id="bz-${t}-${i}" class="btn primary">Buy bz-${t}-${i}</button></div></div></div><span class="cnt">0</span></div>`;
  return `<!doctype html><html><head><meta charset=utf-8><title>Bench ${t}</title><style>.grid{display:grid;grid-template-columns:repeat(10,115px);gap:6px}.card{font:11px sans-serif;border:1px solid #ccc;height:190px;overflow:hidden}h3,p,ul{margin:2px}</style>
<script>window.__ENDPOINT=location.origin;window.__NOREPLAY=${fl.includes('noreplay')};${fl.includes('quiet') ? 'console.debug=()=>{};' : ''}
window.__ev=[];window.__t0=0;for(const k of ['click'])window.addEventListener(k,()=>{window.__t0=performance.now()},true);</script></head><body>
<nav><a href="/home" class="spa">Home</a> <a href="/products" class="spa">Products</a> <a href="/checkout" class="spa">Checkout</a></nav>
<div id="main"></div><div class="grid">${cards}</div>
<form id="checkout-form" action="/submit"><label>Name <input name="name" id="f-name"></label><label>Email <input name="email" type="email" id="f-email"></label><label>Card <input name="card" type="password" id="f-card"></label><button id="f-submit">Submit Order</button></form><button id="boom">Boom</button><button id="load">Load</button>${process.env.NODES ? '<section>' + '<p><i>x</i></p>'.repeat(process.env.NODES / 2) + '</section>' : ''}
<script>
document.addEventListener('click',e=>{const b=e.target.closest&&e.target.closest('button.btn');if(b){const c=b.closest('.card').querySelector('.cnt');c.textContent=+c.textContent+1}
 const a=e.target.closest&&e.target.closest('a.spa');if(a){e.preventDefault();history.pushState({},'',a.getAttribute('href'));document.title='Bench '+a.textContent;let h='';for(let i=0;i<60;i++)h+='<div class=row><span>'+a.textContent+'</span><b>'+i+'</b></div>';document.getElementById('main').innerHTML='<div style="max-height:100px;overflow:auto">'+h+'</div>';fetch('/api/'+a.textContent).then(r=>r.json())}
 if(e.target.id==='boom')throw new Error('Boom: checkout failed');if(e.target.id==='load')fetch('/api/load').then(r=>r.json())});
document.getElementById('checkout-form').addEventListener('submit',e=>{e.preventDefault();fetch('/api/order',{method:'POST',body:'{}'}).then(r=>r.json())});
</script>
${q.get('noagent') ? '' : `<script src="/__agent.js"></script>`}
<script>window.addEventListener('click',()=>{window.__ev.push(performance.now()-window.__t0)});</script></body></html>`;
}
export async function sink(spec) {
  const src = agentSource(spec); const reqs = [];
  const srv = http.createServer((req, res) => {
    const ch = []; const at = Date.now(); const u = new URL(req.url, 'http://x');
    const done = (complete) => {
      const body = Buffer.concat(ch); const p = u.pathname;
      const send = (code, ct, b) => { if (!complete) return; res.writeHead(code, { 'content-type': ct, ...(process.env.NOSTORE && req.method === 'POST' ? { 'cache-control': 'no-store' } : {}), 'access-control-allow-origin': '*' }); res.end(b); };
      if (p === '/__agent.js') return send(200, 'text/javascript', src);
      if (p.startsWith('/api/')) return send(200, 'application/json', '{"ok":1}');
      if (p === '/favicon.ico') return send(204, 'text/plain', '');
      if (p === '/other') return send(200, 'text/html', '<h1>other</h1>');
      if (req.method === 'GET' && (p === '/' || ['/home', '/products', '/checkout'].includes(p))) return send(200, 'text/html', page(spec, u.searchParams));
      let hb = req.method.length + req.url.length + 12; for (const h of req.rawHeaders) hb += h.length + 2;
      reqs.push({ at, method: req.method, path: p, url: req.url, ct: req.headers['content-type'], ce: req.headers['content-encoding'], bytes: body.length, hbytes: hb, complete, body });
      if (process.env.EMPTY && req.method === 'POST') { res.writeHead(204); return res.end(); }
      if (req.method === 'OPTIONS') { res.writeHead(204, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' }); return res.end(); }
      if (/^\/array\/.*\/config$/.test(p)) return send(200, 'application/json', '{"supportedCompression":["gzip-js"],"autocapture_opt_out":false,"hasFeatureFlags":false,"captureDeadClicks":false,"capturePerformance":false,"autocaptureExceptions":false,"sessionRecording":false,"heatmaps":false,"surveys":false,"siteApps":[],"elementsChainAsString":true}');
      send(200, p.endsWith('.js') ? 'text/javascript' : 'application/json', p.endsWith('.js') ? '' : '{}');
    };
    req.on('data', d => ch.push(d)); req.on('end', () => done(true)); req.on('aborted', () => { if (!req.complete) reqs.push({ at, path: u.pathname, url: req.url, bytes: Buffer.concat(ch).length, hbytes: 0, aborted: true, body: Buffer.alloc(0) }); });
  });
  await new Promise(r => srv.listen(0, '127.0.0.1', r));
  const up = srv.address().port; let port = up; const rtt = +(process.env.RTT || 0);
  if (rtt) { // TCP proxy that delays every chunk by RTT/2 each way (bytes already handed to the kernel still arrive after a crash, as in reality)
    const px = net.createServer((a) => { const b = net.connect(up, '127.0.0.1'); const d = (f) => setTimeout(f, rtt / 2); for (const [x, y] of [[a, b], [b, a]]) { x.on('data', (c) => d(() => y.writable && y.write(c))); x.on('end', () => d(() => y.end())); x.on('error', () => d(() => y.destroy())); } });
    await new Promise(r => px.listen(0, '127.0.0.1', r)); px.unref(); port = px.address().port; }
  return { reqs, url: 'http://127.0.0.1:' + port, close: () => { srv.closeAllConnections(); srv.close(); } };
}
export function text(r) {
  let b = r.body; try { if (b[0] === 0x1f && b[1] === 0x8b) b = zlib.gunzipSync(b); else if (b[0] === 0x78) b = zlib.inflateSync(b); } catch {}
  let s = b.toString('utf8'); if (s.startsWith('data=')) { try { s = Buffer.from(decodeURIComponent(s.slice(5).split('&')[0]), 'base64').toString(); } catch {} } return s;
}
export async function launch() { return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', headless: true, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] }); }
export async function newPage(ctx) { const page = await ctx.newPage(); await page.setViewportSize({ width: 1280, height: 900 }); return page; }
