import type { Planner } from "../plan/planner.ts";
import type { Call, Expression, Span } from "../tree/expression.ts";
import { nullTyped, type Typed } from "./typed.ts";

/** Where an expression stands: what its names mean and what may stand in it. */
export interface Env {
  readonly planner: Planner;
  /** Checks an aggregate call; absent where none may stand. */
  readonly aggregate?: (call: Call) => Typed;
  /** BUCKET and its like may stand here. */
  readonly grouping?: boolean;
  /** Words may be searched for here. */
  readonly search?: boolean;
  /** The argument of an aggregate. */
  readonly nested?: boolean;
  /** Why an aggregate cannot stand here. */
  readonly place: string;
  check(expression: Expression): Typed;
}

const longest = 200;

/** SQL that may be mentioned several times: as it stands if short, else under an id. */
export const mention = ({ planner }: Env, sql: string): string =>
  sql.length <= longest ? sql : planner.define(sql);

export const sourceOf = ({ planner }: Env, { start, end }: Span): string =>
  planner.text.slice(start, end);

/** Notes a problem and goes on with null, which fits everywhere. */
export function refuse({ planner }: Env, span: Span, message: string, hint?: string): Typed {
  planner.problem(span, message, hint);
  return nullTyped;
}
