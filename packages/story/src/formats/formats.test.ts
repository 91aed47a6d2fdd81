import { expect, test } from "vitest";
import type { Answer } from "../answer.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText } from "./text.ts";

const answer: Answer = {
  question: "What happened to <b>Ana</b>?",
  status: "answered",
  answer: "They clicked “Pay” 2 times.",
  claims: [
    {
      id: "c1",
      text: "They clicked “![x](http://evil.example)” 2 times.",
      kind: "steps",
      basis: "observed",
      corroboration: "client",
      facts: [],
      cites: ["event:s1/2", "query:0"],
    },
  ],
  choices: [{ label: "Ana (u2)", question: "What happened to u2?" }],
  sessions: ["s1"],
  notSeen: ["What was typed."],
  engine: { kind: "narrator" },
  queries: ["FROM logs-* | LIMIT 1"],
  took: 1,
};

test("text for a ticket", () => {
  expect(renderText(answer)).toBe(
    [
      "They clicked “![x](http://evil.example)” 2 times.",
      "",
      "What the data cannot tell:",
      "- What was typed.",
      "",
      "Ask further:",
      "- Ana (u2): What happened to u2?",
      "",
    ].join("\n"),
  );
});

test("Markdown links the evidence and nothing that a record says", () => {
  const markdown = renderMarkdown(answer, "http://127.0.0.1:4318");
  expect(markdown).toContain("[event:s1/2](http://127.0.0.1:4318/api/events/s1/2)");
  expect(markdown).not.toMatch(/(?<!\\)!\[|<b>/u);
});
