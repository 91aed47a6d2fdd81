import type { Command } from "../command.ts";
import { bodyOf, connected, connectionOptions, good } from "../connection.ts";
import { table } from "../output/table.ts";

interface ListedKey {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly perSecond?: number;
  readonly created: number;
  readonly revoked?: number;
}

const date = (milliseconds: number | undefined): string =>
  milliseconds === undefined ? "" : new Date(milliseconds).toISOString();

export const keysCreate: Command = {
  name: "keys create",
  summary: "Make a key; it is shown once.",
  arguments: [{ name: "<name>", brief: "what it is for, for example the app's name" }],
  options: [
    {
      flags: "--kind <kind>",
      brief: "ingest may only send, viewer only read, admin read and change",
      default: "ingest",
      choices: ["ingest", "viewer", "admin"],
    },
    { flags: "--origin <origin...>", brief: "pages that may use an ingest key" },
    { flags: "--rate <number>", brief: "requests a second that an ingest key may make" },
    ...connectionOptions,
  ],
  examples: ["keys create shop --origin https://shop.example", "keys create ops --kind admin"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const rate = input.text("rate");
      const reply = await call("/api/keys", {
        method: "POST",
        body: {
          name: input.argument(0),
          kind: input.text("kind"),
          origins: input.list("origin"),
          ...(rate === undefined ? {} : { perSecond: Number(rate) }),
        },
      });
      const { secret } = await bodyOf<{ secret: string }>(reply);
      io.out(`${secret}\n`);
      io.note("This is shown once: keep it now.");
    }),
};

export const keysList: Command = {
  name: "keys list",
  summary: "List the keys (never their secrets).",
  options: connectionOptions,
  examples: ["keys list"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const reply = await call("/api/keys");
      const { keys } = await bodyOf<{ keys: readonly ListedKey[] }>(reply);
      io.out(
        table(
          ["id", "kind", "name", "origins", "created", "revoked"],
          keys.map((key) => [
            key.id,
            key.kind,
            key.name,
            key.origins.join(" "),
            date(key.created),
            date(key.revoked),
          ]),
        ),
      );
    }),
};

export const keysRevoke: Command = {
  name: "keys revoke",
  summary: "Revoke a key; it is refused from then on.",
  arguments: [{ name: "<id>", brief: "id of the key, from keys list" }],
  options: connectionOptions,
  examples: ["keys revoke 1f2e3d4c5b"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const id = encodeURIComponent(input.argument(0) ?? "");
      await good(await call(`/api/keys/${id}`, { method: "DELETE" }));
      io.note("Revoked.");
    }),
};
