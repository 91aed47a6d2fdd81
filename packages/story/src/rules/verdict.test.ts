import { expect, test } from "vitest";
import type { Moment, Span } from "../records/records.ts";
import { clicked, opened, request, sign } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { verdict } from "./verdict.ts";

const submit = (sequence: number, success: boolean) =>
  moment({
    name: "form.submit",
    sequence,
    fields: { "form.success": success, "form.name": "Order" },
  });
const asked = (status: number): readonly Span[] => [request({ id: 1, at: 2010, status, click: 2 })];
const by = (answer: string, message?: string): readonly Moment[] =>
  clicked({ sequence: 2, answer, ...(message === undefined ? {} : { message }) });

const table: readonly (readonly [string, readonly Moment[], readonly Span[], RegExp])[] = [
  ["a submit that was answered with success", [submit(2, true)], [], /^Yes: “Order”/u],
  ["one that was not", [submit(2, false)], [], /^No: “Order”/u],
  [
    "a write after which a page opened",
    [...by("navigation"), opened(4, "/done", "Done")],
    asked(201),
    /^Yes: .* “Done”/u,
  ],
  ["a write after which the page said so", by("message", "Saved"), asked(200), /^Yes: .* “Saved”/u],
  [
    "a write that the page refused in words",
    by("message", "Could not save"),
    asked(200),
    /^No: .* “Could not save”/u,
  ],
  ["a write that failed", by("none"), asked(500), /^No: POST .* 500/u],
  [
    "clicks that nothing answered",
    [...by("none"), sign("rage_click", 5, { "target.semantic_name": "Send" })],
    [],
    /^No: clicks on “Send”/u,
  ],
  [
    "a step from which they went on",
    [...by("message", "Added"), opened(5, "/cart", "Cart")],
    asked(200),
    /^No finish is recorded: .*went on/u,
  ],
  ["nothing that says it", [opened(2, "/b", "B")], [], /^No finish is recorded/u],
];

test.each(table)("%s", (_, events, spans, expected) => {
  const records = dossier({ events: [opened(1), ...events], spans });
  const [text] = said((scene) => [verdict(scene)], records);
  expect(text).toMatch(expected);
});
