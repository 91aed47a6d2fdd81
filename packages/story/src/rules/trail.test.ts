import { expect, test } from "vitest";
import { opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { trail } from "./trail.ts";

test("the pages by their titles", () => {
  expect(
    said(
      trail,
      dossier({ events: [opened(1, "/a", "A"), opened(2, "/b", "B"), opened(3, "/c", "C")] }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "They went through “A”, “B” and “C”.",
    ]
  `);
});

test("one page is no trail", () => {
  expect(said(trail, dossier({ events: [opened(1)] }))).toMatchInlineSnapshot(`[]`);
});
