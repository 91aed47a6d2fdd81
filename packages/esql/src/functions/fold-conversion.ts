import type { Constant, Typed } from "../check/typed.ts";
import type { EsType } from "../types/types.ts";
import { parseInstant } from "../values/date.ts";
import type { CallSite } from "./spec.ts";

const bounds: Readonly<Partial<Record<EsType, number>>> = {
  integer: 2 ** 31 - 1,
  long: Number.MAX_SAFE_INTEGER,
};

/** The value of a constant in another type, where that is plain; undefined leaves it to the query. */
export function foldConversion(
  value: Typed | undefined,
  to: EsType,
  { env }: CallSite,
): Constant | undefined {
  const constant = value?.constant;
  if (to === "date" && typeof constant === "string") {
    return parseInstant(constant, env.planner.settings.timeZone)?.milliseconds;
  }
  const number = typeof constant === "string" ? Number(constant || "x") : constant;
  if (typeof number !== "number" || !Number.isFinite(number)) return undefined;
  if (value?.type === "date" || value?.type === "date_nanos") {
    return to === "date" && value.type === "date" ? number : undefined;
  }
  if (to === "double") return number;
  if (to === "date") return Number.isInteger(number) ? number : undefined;
  const most = bounds[to];
  const rounded = Math.floor(number + 0.5);
  return most !== undefined && Math.abs(rounded) <= most ? rounded : undefined;
}
