import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { driveShop } from "../drive/drive-shop.ts";
import { startShop } from "../start/start-shop.ts";
import { assemble } from "./recording.ts";
import { startSink } from "./sink.ts";

/**
 * Records the demo anew: `node --conditions=source examples/shop/recording/record.ts [sessions]`.
 * The plan is the same each time; times and ids are those of the run.
 */
const sessions = Number(process.argv[2] ?? 24);
const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const repository = path.join(import.meta.dirname, "..", "..", "..");

const sink = await startSink(4319);
const shop = await startShop({ otlpUrl: sink.url });
const report = await driveShop({
  ...{ sessions, shopUrl: shop.url, chromiumPath, seed: 7, pace: 0.6, concurrency: 4 },
  log: console.log,
});
await shop.stop();
await sink.stop();

const failed = report.sessions.filter(({ failure }) => failure);
if (failed.length > 0) throw new Error(`${failed.length} visits broke off: nothing written`);
const text = JSON.stringify(assemble(sink.records, report.sessions));
// Stack traces name this machine's folders, which mean nothing elsewhere.
const portable = text.replaceAll(repository, "/srv/slow-morning");
const packed = gzipSync(portable, { level: 9 });
writeFileSync(path.join(import.meta.dirname, "demo.json.gz"), packed);
console.log(
  `${report.sessions.length} sessions, ${sink.records.length} records, ${packed.length} bytes`,
);
