import { expect, test } from "vitest";
import { clicked, opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { offline } from "./offline.ts";

const connectivity = (sequence: number, state: string) =>
  moment({ name: "page.connectivity", sequence, fields: { "page.connectivity_state": state } });

test("a request that was lost while the browser had no network", () => {
  expect(
    said(
      offline,
      dossier({
        events: [
          opened(1),
          connectivity(2, "offline"),
          ...clicked({ sequence: 3, answer: "none" }),
          connectivity(6, "online"),
        ],
        spans: [request({ id: 1, at: 3010, click: 3 })],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The browser went offline at 14:05:02 and came back after 4 s.",
      "POST /api/send got no answer because the browser was offline.",
    ]
  `);
});

test("a network that does not come back", () => {
  expect(
    said(offline, dossier({ events: [opened(1), connectivity(2, "offline")] })),
  ).toMatchInlineSnapshot(`
    [
      "The browser went offline at 14:05:02 and was not seen to come back.",
    ]
  `);
});

test("said twice, told once", () => {
  expect(
    said(
      offline,
      dossier({ events: [opened(1), connectivity(2, "offline"), connectivity(3, "offline")] }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The browser went offline at 14:05:02 and was not seen to come back.",
    ]
  `);
});
