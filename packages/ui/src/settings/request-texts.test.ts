import { expect, test } from "vitest";
import { requestTexts } from "./request-texts.ts";

const said = [
  { role: "system", text: "Be\nbrief." },
  { role: "user", text: "Hello" },
];

test.each([
  [
    "Anthropic",
    {
      system: [{ type: "text", text: "Be\nbrief." }],
      messages: [{ role: "user", content: [{ type: "text", text: "Hello" }] }],
    },
  ],
  [
    "OpenAI",
    {
      messages: [
        { role: "system", content: "Be\nbrief." },
        { role: "user", content: "Hello" },
      ],
    },
  ],
])("the texts of a request as %s gets it", (_, body) => {
  expect(requestTexts(JSON.stringify(body))).toEqual(said);
});

test("what is no JSON is shown as it is", () => {
  expect(requestTexts("x")).toEqual([{ role: "body", text: "x" }]);
});
