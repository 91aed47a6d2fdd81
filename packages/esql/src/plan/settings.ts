import { EsqlError } from "../errors/esql-error.ts";
import { positionAt } from "../text/position.ts";
import type { Query } from "../tree/query.ts";
import { isTimeZone } from "../values/zone.ts";
import type { Settings } from "./planner.ts";

/** What SET says; the time zone of the request where it says nothing. */
export function readSettings({ text, settings }: Query, timeZone = "UTC"): Settings {
  let read: Settings = { timeZone, unmapped: "fail" };
  for (const { name, value, start, end } of settings) {
    const fail = (message: string): EsqlError =>
      new EsqlError("parsing_exception", [
        { message, position: positionAt(text, start), length: end - start },
      ]);
    const key = name.toLowerCase();
    if (key === "time_zone") read = { ...read, timeZone: value };
    else if (key === "unmapped_fields") {
      const choice = value.toLowerCase();
      if (choice !== "fail" && choice !== "nullify" && choice !== "load") {
        throw fail(
          `Error validating setting [${name}]: Invalid unmapped_fields resolution [${value}], must be one of [FAIL, NULLIFY, LOAD]`,
        );
      }
      read = { ...read, unmapped: choice };
    } else throw fail(`Unknown setting [${name}]`);
    if (!isTimeZone(read.timeZone)) {
      throw fail(`Error validating setting [time_zone]: Invalid time zone [${read.timeZone}]`);
    }
  }
  if (!isTimeZone(read.timeZone)) {
    throw new EsqlError("illegal_argument_exception", [
      { message: `Invalid time zone [${read.timeZone}]` },
    ]);
  }
  return read;
}
