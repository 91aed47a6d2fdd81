import type { Browser, Page } from "playwright-core";
import { buildUi } from "../build.ts";
import { launchChromium } from "./chromium.ts";
import { type Behaviour, type FixtureServer, startFixtureServer } from "./fixture-server.ts";

/** The built window over a fixture server, in a real browser. */
export interface OpenWindow {
  readonly server: FixtureServer;
  /** Opens a page there; what it logs as an error or warning is kept in `complaints`. */
  readonly open: (path: string, over?: PageWanted) => Promise<Page>;
  readonly complaints: string[];
  readonly stop: () => Promise<void>;
}

interface PageWanted {
  readonly scheme?: "light" | "dark";
  readonly width?: number;
}

/** Builds the window and starts a server and a browser for it. */
export async function openWindow(over: Partial<Behaviour> = {}): Promise<OpenWindow> {
  await buildUi();
  const server = await startFixtureServer(over);
  const browser: Browser = await launchChromium();
  const complaints: string[] = [];
  return {
    server,
    complaints,
    open: async (path, { scheme = "light", width = 1440 } = {}) => {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: scheme,
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") {
          complaints.push(message.text());
        }
      });
      await page.goto(server.url + path);
      return page;
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
