import type { Command, Input, Io } from "../command.ts";
import { bodyOf, connected, connectionOptions } from "../connection.ts";
import { type DemoShop, findChromium, loadDemoShop } from "../demo-shop.ts";
import { wholeNumber } from "../parse-values.ts";

const shopUrl = "http://127.0.0.1:4320";

async function answers(url: string): Promise<boolean> {
  const reply = await fetch(url).catch(() => undefined);
  await reply?.body?.cancel();
  return reply?.ok === true;
}

/** The shop that runs already, else one started for the drive. */
async function withShop(
  demo: DemoShop,
  otlpUrl: string,
  drive: (url: string) => Promise<void>,
): Promise<void> {
  if (await answers(shopUrl)) return await drive(shopUrl);
  const shop = await demo.startShop({ otlpUrl });
  try {
    await drive(shop.url);
  } finally {
    await shop.stop();
  }
}

async function driveBrowsers(input: Input, io: Io, url: string): Promise<void> {
  const sessions = wholeNumber("sessions", input.text("sessions") ?? "10", 1, 10_000);
  const chromiumPath = findChromium(input.text("chromium") ?? io.env.CHROMIUM_PATH);
  const demo = await loadDemoShop();
  await withShop(demo, url, async (shop) => {
    const report = await demo.driveShop({ sessions, shopUrl: shop, chromiumPath, log: io.note });
    io.out(`${report.sessions.length} shoppers went through the shop.\n`);
  });
}

export const demo: Command = {
  name: "demo",
  summary: "Load the demo's recorded sessions, drive new ones in a browser, or remove them all.",
  options: [
    { flags: "--browser", brief: "send shoppers through the shop in real Chromium" },
    { flags: "--sessions <number>", brief: "how many shoppers", default: "10" },
    { flags: "--chromium <path>", brief: "the browser's program" },
    { flags: "--remove", brief: "remove the demo's sessions" },
    ...connectionOptions,
  ],
  examples: ["demo", "demo --browser --sessions 20", "demo --remove"],
  async run(input, io) {
    const url = input.text("url") ?? "http://127.0.0.1:4318";
    if (input.flag("remove")) {
      await connected(input, io, async ({ call }) => {
        const reply = await call("/api/demo", { method: "DELETE" });
        const { sessions } = await bodyOf<{ sessions: number }>(reply);
        io.out(`Removed ${sessions} sessions of the demo.\n`);
      });
    } else if (input.flag("browser")) {
      await driveBrowsers(input, io, url);
    } else {
      const { loadRecording } = await loadDemoShop();
      const { sessions } = await loadRecording({ url, now: Date.now() });
      io.out(`Loaded ${sessions.length} recorded sessions.\n`);
    }
  },
};
