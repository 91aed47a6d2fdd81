import { join } from "node:path";
import process from "node:process";
import { openJournal } from "@session-replay/journal";
import { openStore } from "@session-replay/store";
import type { StoreReply, StoreRequest } from "./store-process.ts";
import { millisecondsOf } from "./timed.ts";

/** Journal and store in a process of their own, without what makes the events. */
const [, , folder = "."] = process.argv;
const journal = await openJournal({ folder: join(folder, "journal") });
const store = await openStore({ folder: join(folder, "store"), journal });

async function answer(request: StoreRequest): Promise<unknown> {
  switch (request.task) {
    case "append":
      return await journal.append({
        signal: "logs",
        contentType: "application/json",
        receivedAt: Date.now(),
        body: request.body,
      });
    case "drained":
      return await store.drained();
    case "seal":
      return await store.applyRetention();
    case "bytes":
      await store.checkpoint();
      return (await store.stats()).bytes;
    case "ask":
      return (await store.ask(request.query)).rows;
    case "time":
      return await millisecondsOf(() => store.ask(request.query));
    default:
      return request satisfies never;
  }
}

process.on(
  "message",
  ({ id, request }: { readonly id: number; readonly request: StoreRequest }) => {
    answer(request).then(
      (output) => process.send?.({ id, output } satisfies StoreReply),
      (error: unknown) => process.send?.({ id, error: String(error) } satisfies StoreReply),
    );
  },
);
process.on("disconnect", () => {
  void store
    .stop()
    .then(() => journal.stop())
    .then(() => process.exit(0));
});
process.send?.("ready");
