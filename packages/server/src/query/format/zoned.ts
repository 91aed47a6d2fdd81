import type { Answered, Cell, Column, Scalar } from "@session-replay/esql";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, made);
  return made;
}

/** Minutes that the clocks of a zone are ahead of UTC at a time. */
function offsetOf(time: number, timeZone: string): number {
  const name = formatOf(timeZone)
    .formatToParts(time)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name ?? "") ?? [];
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -total : total;
}

/** An ISO date in UTC as the clocks of a zone show it: `2026-03-05T08:00:00.000+01:00`. */
export function zonedText(text: string, timeZone: string): string {
  const time = Date.parse(text);
  const offset = Number.isNaN(time) ? 0 : offsetOf(time, timeZone);
  if (offset === 0) return text;
  const local = new Date(time + offset * 60_000).toISOString();
  const fraction = text.slice(text.indexOf("."));
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, "0");
  const suffix = `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return local.slice(0, local.indexOf(".")) + fraction.replace("Z", suffix);
}

const isDate = ({ type }: Column): boolean => type === "date" || type === "date_nanos";

/** An answer with its dates in the zone of the query. */
export function zoned(answer: Answered): Answered {
  const { timeZone, columns, rows } = answer;
  if (timeZone === undefined || timeZone === "UTC" || !columns.some(isDate)) return answer;
  const one = (value: Scalar): Scalar =>
    typeof value === "string" ? zonedText(value, timeZone) : value;
  const cell = (value: Cell): Cell => (isList(value) ? value.map(one) : one(value));
  const shown = rows.map((row) =>
    row.map((value, index) => {
      const column = columns[index];
      return column && isDate(column) ? cell(value) : value;
    }),
  );
  return { ...answer, rows: shown };
}

const isList = (cell: Cell): cell is readonly Scalar[] => Array.isArray(cell);
