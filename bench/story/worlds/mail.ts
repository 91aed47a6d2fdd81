import { no, noCause, serves, work, yes } from "./words.ts";
import type { World } from "./world.ts";

/** An e-mail program in the browser: hash routes with ids, attachments, keyboard, many quiet requests. */
export const mail: World = {
  name: "mail",
  site: { host: "https://mail.postbox.example", service: "webmail", release: "112.3" },
  play: (begin) => {
    const attach = begin({ id: "u_55a", name: "Ngozi Eze", email: "ngozi@eze.example" }, 44);
    attach.open("/#!/compose", "Compose");
    attach.fills("Message", "To", "Subject", "Body");
    const file = attach.press("Attach file");
    const large = attach.sends("POST", "/upload", 413, 2300, {
      click: file,
      back: serves("uploads", "POST", "/upload", 413, 2250, {
        logLine: "body of 31457280 bytes exceeds 26214400",
      }),
    });
    attach.gets(file, "message", { message: "File is too large", status: 413, traceId: large });
    attach.waits(9000);
    const send = attach.press("Send");
    const sent = attach.sends("POST", "/send", 202, 150, {
      click: send,
      back: serves("outbox", "POST", "/send", 202, 130),
    });
    attach.open("/#!/inbox", "Inbox", "hashchange");
    attach.gets(send, "message", { message: "Message sent", status: 202, traceId: sent });
    attach.leaves();

    const poll = begin({ id: "u_55b", name: "Viktor Sokolov" }, 40);
    poll.open("/#!/inbox", "Inbox");
    for (let count = 0; count < 30; count += 1) {
      poll.sends("GET", "/poll", count % 10 === 9 ? 502 : 200, 20);
      poll.waits(2000);
    }
    const star = poll.press("Star");
    poll.gets(star, "change");
    poll.leaves();

    const search = begin({ id: "u_55c", name: "Beatrix van den Berg" }, 30);
    search.open("/#!/search", "Search mail");
    for (let count = 0; count < 2; count += 1) {
      const click = search.press("Search");
      const slow = search.sends("POST", "/search", 504, 10_000, {
        click,
        back: serves("front", "POST", "/search", 504, 9990, {
          children: [
            work("index", "index.Query", 9980, {
              kind: "Client",
              failed: "deadline",
              children: [
                work("index-shard-3", "shard.scan", 9970, {
                  kind: "Server",
                  failed: "OOM",
                  logLine: "shard 3: heap exhausted while scanning segment 88",
                }),
              ],
            }),
          ],
        }),
      });
      search.gets(click, "dialog", {
        message: "Search timed out. Try again.",
        status: 504,
        traceId: slow,
      });
      search.waits(3000);
    }
    search.leaves();

    const flagged = begin({ id: "u_55d", name: "Tariq Aziz Khan" }, 20);
    flagged.open("/#!/settings", "Settings");
    const save = flagged.press("Save signature");
    flagged.sends("PUT", "/settings/signature", undefined, 12, {
      click: save,
      failure: "AbortError",
    });
    flagged.gets(save, "none");
    flagged.shows("dead_click", 0.4, {
      "target.semantic_name": "Save signature",
      "target.role": "button",
    });
    flagged.leaves();

    return [
      {
        text: "What happened to ngozi@eze.example?",
        facts: [["413"], ["File is too large"], ["31457280", "exceeds"], ["Message sent"]],
      },
      { text: "Did Ngozi's mail get sent?", facts: [yes] },
      { text: "why did ngozi's upload fail", facts: [["413"], ["exceeds"]] },
      { text: "Viktor Sokolov: any errors?", facts: [["/poll", "502"]] },
      {
        text: "Why did Viktor leave the inbox?",
        decoy: true,
        facts: [noCause],
        wrong: ["because"],
      },
      {
        text: "What happened to Beatrix on the search page?",
        facts: [["504"], ["Search timed out"], ["index-shard-3"], ["heap exhausted"]],
      },
      {
        text: "Which service broke the search for Beatrix van den Berg?",
        facts: [["index-shard-3"]],
      },
      { text: "Did the search of beatrix succeed?", facts: [no] },
      { text: "What was Tariq Aziz Khan trying to do?", facts: [["Save signature"]] },
      { text: "was tariq frustrated", facts: [["dead click"]] },
      { text: "show me everyone who saw a timeout dialog", facts: [["Beatrix"]] },
      { text: "Which requests are failing?", facts: [["/search"], ["/upload", "/poll"]] },
      { text: "Slowest endpoint?", facts: [["/search"]] },
      { text: "What changed since version 112.2?", facts: [] },
      { text: "What did Ngozi write in her mail?", facts: [], unanswerable: true },
    ];
  },
};
