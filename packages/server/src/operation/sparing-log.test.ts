import { expect, test } from "vitest";
import type { LogLine } from "../options.ts";
import { sparingLog } from "./sparing-log.ts";

function logged() {
  let now = 0;
  const lines: LogLine[] = [];
  const log = sparingLog(
    (line) => lines.push(line),
    () => now,
  );
  return {
    lines,
    log,
    /** Sets the clock, in seconds. */
    at: (seconds: number) => {
      now = seconds * 1000;
    },
  };
}

const full = (bytes: number): LogLine => ({
  level: "error",
  message: `The journal holds ${bytes} bytes, its limit.`,
});

test("an error that repeats is told once a minute, with the number left out", () => {
  const { lines, log, at } = logged();
  for (let bytes = 1000; bytes < 1500; bytes += 1) log(full(bytes));
  expect(lines).toEqual([full(1000)]);
  at(61);
  log(full(2000));
  expect(lines.slice(1)).toEqual([{ ...full(2000), repeated: 499 }]);
});

test("another error is told at once, as is the same one at another level", () => {
  const { lines, log } = logged();
  log(full(1));
  log({ level: "error", message: "no space left on device" });
  log({ ...full(1), level: "warn" });
  expect(lines).toHaveLength(3);
});

test("what happens is told each time", () => {
  const { lines, log } = logged();
  for (let i = 0; i < 3; i += 1) log({ level: "info", message: "sealed" });
  expect(lines).toHaveLength(3);
});

test("a clock that was set back silences nothing for long", () => {
  const { lines, log, at } = logged();
  at(10_000);
  log(full(1));
  at(0);
  log(full(1));
  expect(lines).toHaveLength(2);
});

test("the kinds that are remembered are bounded", () => {
  const { lines, log } = logged();
  const letters = (i: number): string =>
    [...String(i)].map((d) => "abcdefghij"[Number(d)]).join("");
  for (let i = 0; i < 300; i += 1) log({ level: "warn", message: letters(i) });
  log({ level: "warn", message: letters(0) });
  expect(lines).toHaveLength(301);
});
