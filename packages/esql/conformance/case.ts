import type { Cell, ColumnType, Parameter } from "../src/ask.ts";
import type { ErrorKind } from "../src/errors/esql-error.ts";

/** The documentation that the cases follow; a case's `page` is a path below it. */
export const documentation = "https://www.elastic.co/docs/reference/query-languages/esql/";

/** A column as `name:type`. */
export type ColumnText = `${string}:${ColumnType}`;

export interface ExpectedError {
  readonly type?: ErrorKind;
  /** Parts of the message, each must be in it; letter case does not matter. */
  readonly contains: readonly string[];
  /** The `line:column` that the message names. */
  readonly position?: `${number}:${number}`;
}

/** One documented rule, restated on our own data. */
export interface Case {
  readonly name: string;
  readonly page: string;
  readonly query: string;
  readonly params?: readonly Parameter[] | Readonly<Record<string, Parameter>>;
  readonly timeZone?: string;
  readonly columns?: readonly ColumnText[];
  readonly rows?: readonly (readonly Cell[])[];
  /** Where the rule leaves the order of rows open. */
  readonly anyOrder?: true;
  readonly rowCount?: number;
  /** Parts of warnings, each must be in some warning. */
  readonly warnings?: readonly string[];
  readonly error?: ExpectedError;
}

/** A rule about one expression, seen as the only cell of `ROW v = <expression>`. */
export const expression = (
  page: string,
  name: string,
  text: string,
  type: ColumnType,
  value: Cell,
  warnings?: readonly string[],
): Case => ({
  name,
  page,
  query: `ROW v = ${text}`,
  columns: [`v:${type}`],
  rows: [[value]],
  ...(warnings === undefined ? {} : { warnings }),
});

/** A query that is refused. */
export const refused = (
  page: string,
  name: string,
  query: string,
  contains: readonly string[],
  type?: ExpectedError["type"],
  position?: ExpectedError["position"],
): Case => ({
  name,
  page,
  query,
  error: {
    contains,
    ...(type === undefined ? {} : { type }),
    ...(position === undefined ? {} : { position }),
  },
});
