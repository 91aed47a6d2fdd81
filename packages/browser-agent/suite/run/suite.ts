import { type Browser, chromium } from "playwright-core";
import type { Action, Scenario } from "../scenario.ts";
import { buildBundles } from "./bundles.ts";
import { perform } from "./perform.ts";
import type { Seen } from "./score.ts";
import { type SuiteServer, serve } from "./serve.ts";
import { countKinds } from "./sink.ts";

/** A dead click is known two seconds after it, a fit of rage one second after its end. */
const settle = 3200;

/** How long the hand needs if nothing holds it up, in milliseconds. */
const nominalMs = (actions: readonly Action[]): number =>
  actions.reduce((sum, action) => {
    if (action.do === "wait") return sum + action.ms;
    if (action.do === "wheel") return sum + action.steps.length * action.every;
    if (action.do === "swipe") return sum + action.distances.length * 330;
    if (action.do === "type") return sum + action.text.length * 60;
    return sum + ("times" in action ? (action.times - 1) * action.every + 60 : 200);
  }, 0);

/** On a busy machine clicks come later than written, and a fit of rage is none any more. */
const isHeldUp = (took: number, actions: readonly Action[]): boolean =>
  took > nominalMs(actions) * 1.25 + 100 * actions.length + 300;

const tries = 3;

/** None takes so long; one whose page hangs is given up, and the others go on. */
const limit = 60_000;

async function play(browser: Browser, server: SuiteServer, scenario: Scenario): Promise<Seen> {
  for (let left = tries; ; left -= 1) {
    server.forget(scenario.id);
    const { seen, took } = await playOnce(browser, server, scenario);
    if (left === 1 || !isHeldUp(took, scenario.actions)) return seen;
  }
}

async function playOnce(
  browser: Browser,
  server: SuiteServer,
  scenario: Scenario,
): Promise<{ readonly seen: Seen; readonly took: number }> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 700 },
    permissions: ["clipboard-read", "clipboard-write"],
    hasTouch: scenario.actions.some((action) => action.do === "tap" || action.do === "swipe"),
    acceptDownloads: true,
  });
  const giveUp = setTimeout(() => void context.close(), limit);
  let failure: string | undefined;
  let took = 0;
  try {
    const page = await context.newPage();
    page.on("dialog", (dialog) => {
      setTimeout(() => void dialog.accept().catch(() => {}), 700);
    });
    const client = await context.newCDPSession(page);
    await page.goto(`${server.origin}/s/${scenario.id}`, { waitUntil: "load" });
    await page.waitForTimeout(350);
    const begun = performance.now();
    for (const action of scenario.actions) await perform(page, client, action);
    took = performance.now() - begun;
    await page.waitForTimeout(settle);
    await page.goto("about:blank");
    await page.waitForTimeout(250);
  } catch (error) {
    failure = error instanceof Error ? (error.message.split("\n")[0] ?? "failed") : String(error);
  } finally {
    clearTimeout(giveUp);
    await context.close();
  }
  const counts = countKinds(server.received(scenario.id));
  return { took, seen: { scenario, counts, ...(failure === undefined ? {} : { failure }) } };
}

/** Plays scenarios in a real Chromium, a few side by side, and says what the agent reported. */
export async function runSuite(
  scenarios: readonly Scenario[],
  options: {
    readonly executablePath: string;
    readonly sideBySide: number;
    readonly onSeen?: (seen: Seen) => void;
  },
): Promise<readonly Seen[]> {
  const folder = await buildBundles();
  const server = await serve(scenarios, folder);
  const launch = () =>
    chromium.launch({
      executablePath: options.executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--autoplay-policy=no-user-gesture-required",
        "--mute-audio",
      ],
    });
  let browser = launch();
  /** Another one where a page has taken it down. */
  const connected = async () => {
    const current = browser;
    if (!(await current).isConnected() && browser === current) browser = launch();
    return browser;
  };
  const playOrFail = async (scenario: Scenario): Promise<Seen> => {
    try {
      return await play(await connected(), server, scenario);
    } catch (error) {
      return { scenario, counts: countKinds([]), failure: String(error) };
    }
  };
  const waiting = [...scenarios];
  const results: Seen[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const seen = await playOrFail(next);
      results.push(seen);
      options.onSeen?.(seen);
    }
  };
  try {
    await Promise.all(Array.from({ length: options.sideBySide }, worker));
  } finally {
    await (await browser).close();
    server.stop();
  }
  return results;
}
