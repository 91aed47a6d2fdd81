import type { CompileOptions } from "../compiled.ts";
import { EsqlError } from "../errors/esql-error.ts";
import { positionAt } from "../text/position.ts";
import type { Query } from "../tree/query.ts";
import { isTimeZone } from "../values/zone.ts";
import type { Settings } from "./planner.ts";

type Asked = Pick<CompileOptions, "timeZone" | "locale">;

const resolutions = {
  default: "fail",
  fail: "fail",
  nullify: "nullify",
  load: "load",
} as const;

const isResolution = (word: string): word is keyof typeof resolutions =>
  Object.hasOwn(resolutions, word);

/** What SET says; the time zone of the request where it says nothing. */
export function readSettings({ text, settings }: Query, options: Asked): Settings {
  const { timeZone = "UTC", locale = "en" } = options;
  let read: Settings = { timeZone, locale, unmapped: "fail" };
  for (const { name, value, start, end } of settings) {
    const fail = (message: string): EsqlError =>
      new EsqlError("parsing_exception", [
        { message, position: positionAt(text, start), length: end - start },
      ]);
    const key = name.toLowerCase();
    if (key === "time_zone") read = { ...read, timeZone: value };
    else if (key === "unmapped_fields") {
      const choice = value.toLowerCase();
      if (!isResolution(choice)) {
        throw fail(
          `Error validating setting [${name}]: Invalid unmapped_fields resolution [${value}], must be one of [DEFAULT, NULLIFY, LOAD]`,
        );
      }
      read = { ...read, unmapped: resolutions[choice] };
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
