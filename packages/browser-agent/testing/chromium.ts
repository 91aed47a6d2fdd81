import { type Browser, chromium } from "playwright-core";

export const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Starts the machine's Chromium, without a network beyond loopback. */
export const launchChromium = (
  args: readonly string[] = [],
  withoutDefaults: readonly string[] = [],
): Promise<Browser> =>
  chromium.launch({
    ignoreDefaultArgs: [...withoutDefaults],
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  });
