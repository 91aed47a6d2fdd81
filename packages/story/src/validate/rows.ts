import type { Fact } from "../answer.ts";
import { clean } from "../records/clean.ts";
import type { Row } from "../records/rows.ts";
import { formatDuration } from "../words/duration.ts";
import { clockTime, day } from "../words/time.ts";

const cellSays = (fact: Fact, cell: Row[string], timeZone: string): boolean => {
  const text = clean(String(cell ?? ""), 4000);
  if (text === "") return false;
  switch (fact.kind) {
    case "count":
    case "status":
      return text === fact.value;
    case "duration":
      return formatDuration(Number(text)) === fact.value;
    case "time": {
      const time = Date.parse(text);
      return (
        Number.isFinite(time) &&
        (clockTime(time, timeZone) === fact.value || day(time, timeZone) === fact.value)
      );
    }
    default: {
      const whole = fact.value.endsWith("…") ? fact.value.slice(0, -1) : fact.value;
      return text.includes(whole);
    }
  }
};

/** Whether each fact has a cell of its own in these rows. */
function fits(facts: readonly Fact[], cells: readonly Row[string][], timeZone: string): boolean {
  const [fact, ...others] = facts;
  if (!fact) return true;
  return cells.some(
    (cell, index) =>
      cellSays(fact, cell, timeZone) &&
      fits(others, [...cells.slice(0, index), ...cells.slice(index + 1)], timeZone),
  );
}

const most = 6;

/**
 * Whether a query's rows say the facts together: numbers of one row, or of two that are compared.
 * A list of names may be of many rows.
 */
export function rowsSay(facts: readonly Fact[], rows: readonly Row[], timeZone: string): boolean {
  const stated = facts.filter(
    ({ kind, value }) => !(kind === "count" && Number(value) === rows.length),
  );
  if (stated.length === 0) return true;
  const cells = rows.map((row) => Object.values(row));
  if (stated.every(({ kind }) => kind === "text")) {
    return stated.every((fact) => cells.some((row) => fits([fact], row, timeZone)));
  }
  if (stated.length > most) return false;
  if (cells.some((row) => fits(stated, row, timeZone))) return true;
  // Rows that are compared share the names: else a number of one could be told of the other.
  const names = stated.filter(({ kind }) => kind !== "count" && kind !== "duration");
  const near = cells.filter(
    (row) => fits(names, row, timeZone) && stated.some((fact) => fits([fact], row, timeZone)),
  );
  const numbers = stated.filter((fact) => !names.includes(fact));
  return near.some((row, index) =>
    near.slice(index + 1).some((other) => fits(numbers, [...row, ...other], timeZone)),
  );
}
