import { describe, expect, test } from "vitest";
import { UsageError } from "../failure.ts";
import { forwardsOf } from "./serve.ts";

describe("forwards", () => {
  test("of one, all headers are its own; of several, those that name its URL", () => {
    expect(forwardsOf(["https://a.example"], ["authorization=ApiKey x=y"])).toEqual([
      {
        url: "https://a.example",
        headers: { authorization: "ApiKey x=y" },
        encoding: "received",
      },
    ]);
    const several = forwardsOf(
      ["https://a.example", "https://b.example"],
      ["https://b.example#k=v"],
      "protobuf",
    );
    expect(several.map(({ headers }) => headers)).toEqual([{}, { k: "v" }]);
  });

  test.each([
    ["a header without a forward", [], ["k=hunter2"]],
    ["a header for one of several", ["https://a.example", "https://b.example"], ["k=hunter2"]],
    ["a header without a value", ["https://a.example"], ["hunter2"]],
    ["a header that is none", ["https://a.example"], ["k=\u0000hunter2"]],
    ["a URL that is none", ["hunter2"], []],
    ["another protocol", ["ftp://hunter2@a.example"], []],
  ])("%s is told without the secret", (_what, urls, headers) => {
    const told = (): unknown => forwardsOf(urls, headers);
    expect(told).toThrow(UsageError);
    expect(told).not.toThrow("hunter2");
  });
});
