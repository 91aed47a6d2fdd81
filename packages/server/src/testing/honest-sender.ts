import { parentPort, workerData } from "node:worker_threads";

/**
 * An honest sender in a thread of its own, so that what the test does meanwhile is not counted as
 * the server's wait. Told to end, it says the p95 of its waits in milliseconds and what failed.
 */
interface Task {
  readonly url: string;
  readonly body: string;
}

const { url, body }: Task = workerData;
const waits: number[] = [];
let failed = 0;
let over = false;

async function sendUntilOver(): Promise<void> {
  while (!over) {
    const began = performance.now();
    const reply = await fetch(`${url}/v1/logs`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }).catch(() => undefined);
    await reply?.arrayBuffer();
    if (reply?.status !== 200) failed += 1;
    waits.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const senders = [sendUntilOver(), sendUntilOver(), sendUntilOver()];
parentPort?.once("message", async () => {
  over = true;
  await Promise.all(senders);
  waits.sort((a, b) => a - b);
  parentPort?.postMessage({ p95: waits[Math.floor(waits.length * 0.95)] ?? 0, failed });
});
