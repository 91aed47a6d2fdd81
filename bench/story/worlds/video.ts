import { no, noCause, serves, work } from "./words.ts";
import type { World } from "./world.ts";

/** Films behind hash routes: the network goes, a licence is refused, a player breaks, a spinner turns. */
export const video: World = {
  name: "video",
  site: { host: "https://watch.kinema.example", service: "kinema-tv", release: "7.2.1" },
  play: (begin) => {
    const offline = begin({ id: "v-1", name: "Dmitri Volkov" }, 50);
    offline.open("/#/browse", "Browse");
    offline.press("Stalker", "a");
    offline.open("/#/watch/stalker", "Stalker", "hashchange");
    offline.waits(60_000);
    offline.emits("page.connectivity", "page.lifecycle", { "page.connectivity_state": "offline" });
    const play = offline.press("Play");
    offline.sends("GET", "/segments/41.m4s", undefined, 30, { click: play, failure: "TypeError" });
    offline.gets(play, "message", { message: "Connection lost" });
    offline.leaves();

    const licence = begin({ id: "v-2", name: "Fatima Zahra" }, 45);
    licence.open("/#/watch/roma", "Roma");
    const start = licence.press("Play");
    const denied = licence.sends("POST", "/drm/license", 403, 210, {
      click: start,
      back: serves("drm", "POST", "/drm/license", 403, 190, {
        children: [
          work("entitlements", "entitlements.check", 80, {
            failed: "denied",
            exception: { type: "RegionNotAllowed", message: "title roma not licensed in MA" },
          }),
        ],
      }),
    });
    licence.gets(start, "dialog", {
      message: "This title is not available",
      status: 403,
      traceId: denied,
    });
    licence.leaves();

    const spinner = begin({ id: "v-3", name: "Hannah Whitfield" }, 40);
    spinner.open("/#/search", "Search");
    const find = spinner.press("Search");
    spinner.sends("GET", "/api/search?q=a", undefined, 30_000, { click: find, failure: "timeout" });
    spinner.gets(find, "none");
    for (let count = 0; count < 3; count += 1) {
      spinner.waits(1500);
      spinner.open("/#/search", "Search", "reload");
    }
    spinner.shows("refresh_rage", 0.6, {
      "frustration.click_count": 3,
      "frustration.duration_ms": 5200,
    });
    spinner.leaves();

    const after = begin({ id: "v-4", name: "Tomás Ferreira" }, 35);
    after.open("/#/watch/alien", "Alien");
    const watch = after.press("Play");
    after.sends("POST", "/drm/license", 200, 150, {
      click: watch,
      back: serves("drm", "POST", "/drm/license", 200, 130),
    });
    after.gets(watch, "media", { status: 200 });
    after.waits(300_000);
    after.sends("POST", "/telemetry/heartbeat", 503, 60);
    after.breaks("Error", "ResizeObserver loop completed with undelivered notifications.");
    after.leaves();

    const other = begin({ id: "v-5", name: "Hannah Berg" }, 30);
    other.open("/#/account", "Account");
    other.waits(9000);
    other.leaves();

    return [
      {
        text: "What happened to Dmitri on Stalker?",
        facts: [["offline"], ["Connection lost"], ["Play"]],
      },
      { text: "why did playback stop for dmitri volkov?", facts: [["offline"]] },
      {
        text: "What happened to user v-2?",
        facts: [["403"], ["This title is not available"], ["RegionNotAllowed"], ["entitlements"]],
      },
      { text: "reason fatima couldnt watch roma", facts: [["RegionNotAllowed"], ["entitlements"]] },
      {
        text: "What happened to Hannah Whitfield?",
        facts: [["/api/search"], ["timeout", "no answer"], ["reload"]],
      },
      { text: "Did Hannah Whitfield find anything?", facts: [no] },
      { text: "What happened to Hannah?", facts: [["Hannah Berg"], ["Hannah Whitfield"]] },
      {
        text: "Why did Tomas Ferreira stop watching?",
        decoy: true,
        facts: [noCause],
        wrong: ["because", "ResizeObserver"],
      },
      { text: "What did Tomás do on the Alien page?", facts: [["Play"]] },
      { text: "which requests got no answer?", facts: [["/segments/41.m4s", "/api/search"]] },
      {
        text: "Who reloaded the page in frustration?",
        facts: [["Hannah Whitfield"]],
        wrong: ["Hannah Berg", "Dmitri"],
      },
      { text: "What happened on the search page?", facts: [["/search", "Search"], ["reload"]] },
      { text: "How was the picture quality for Fatima?", facts: [], unanswerable: true },
    ];
  },
};
