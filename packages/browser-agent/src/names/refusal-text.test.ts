import { describe, expect, test } from "vitest";
import { refusalText } from "./refusal-text.ts";

const refused = (value: string, validationMessage: string, flaw: object) =>
  refusalText({
    value,
    validationMessage,
    validity: { stepMismatch: false, ...flaw },
  });

describe("why a field was refused, without what was typed", () => {
  test.each([
    ["", "Please fill out this field.", {}, "Please fill out this field."],
    [
      "zebra",
      "Please include an '@' in the email address. 'zebra' is missing an '@'.",
      {},
      "Please include an '@' in the email address. '…' is missing an '@'.",
    ],
    [
      "me@exa..mple",
      "'.' is used at a wrong position in 'exa..mple'.",
      {},
      "'.' is used at a wrong position in '…'.",
    ],
    [
      "zebra",
      "请在电子邮件地址中包括“@”。“zebra”中缺少“@”。",
      {},
      "请在电子邮件地址中包括“@”。“…”中缺少“@”。",
    ],
    [
      "4.5",
      "Please enter a valid value. The two nearest valid values are 4 and 5.",
      { stepMismatch: true },
      "Please enter a valid value. The two nearest valid values are … and …",
    ],
    ["wren", 'The name "wren" is taken', {}, 'The name "…" is taken'],
  ])("%s: %s", (value, message, flaw, text) => {
    expect(refused(value, message, flaw)).toBe(text);
  });
});
