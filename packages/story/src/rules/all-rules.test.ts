import { expect, test } from "vitest";
import { said } from "../testing/judge.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { rules } from "./index.ts";

test("the rules together tell a swallowed refusal", () => {
  expect(rules.flatMap((rule) => said(rule, swallowed402))).toMatchInlineSnapshot(`
    [
      "Ana Ruiz came on 23 Nov 2026 at 14:05:00 (UTC) to “Pay” (/pay) and stayed 6.8 s, with 1 page view.",
      "On “Pay” (/pay) they clicked “Confirm” 3 times.",
      "The click on “Confirm” changed nothing that could be seen 3 times.",
      "The click on “Confirm” sent POST /api/confirm, which was answered 402 after 120 ms.",
      "POST /api/confirm failed because “charge card” in bank failed: CardError “card_declined”.",
      "The page showed nothing of the failed POST /api/confirm: none of 3 clicks on “Confirm” changed anything that could be seen, though the answer was 402.",
      "The longest request, POST /api/confirm, took 120 ms.",
      "They clicked 3 times on “Confirm” within 400 ms without an answer, a sign of frustration (rage click).",
      "POST /api/confirm did not succeed in this session; there was 1 attempt.",
      "The visit ended on “Pay” (/pay), the only page; the last click there was on “Confirm”.",
    ]
  `);
});
