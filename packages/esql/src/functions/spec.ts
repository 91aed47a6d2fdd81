import type { Env } from "../check/env.ts";
import type { Constant, Typed } from "../check/typed.ts";
import type { Call } from "../tree/expression.ts";
import type { EsType } from "../types/types.ts";

export interface ParameterSpec {
  readonly name: string;
  readonly types: readonly EsType[];
  readonly optional?: boolean;
  /** May be given again and again; the last of its function. */
  readonly variadic?: boolean;
  /** Must be the same for all rows. */
  readonly constant?: boolean;
  /** Takes all values of a field, as a LIST; else several values give null and a warning. */
  readonly list?: boolean;
}

/** What a function's SQL is made from. */
export interface CallSite {
  readonly env: Env;
  readonly node: Call;
  readonly args: readonly Typed[];
  readonly type: EsType;
  constant(index: number): Constant | undefined;
  /** SQL that is null of the function's type and warns. */
  fail(cause: string, detail?: string): string;
  /** The SQL under an id if it is long, so that it can be mentioned again. */
  mention(sql: string): string;
  /** The SQL under an id whatever its length: for TRY, which no warning may stand in. */
  id(sql: string): string;
  runtime(name: string, args: readonly string[]): string;
  /** Notes a problem about an argument; SQL that is never run. */
  refuse(index: number, message: string): string;
  /** Notes a problem about the call, whose text is given; SQL that is never run. */
  problem(message: (source: string) => string): string;
  /** Notes that an argument is not of the type that it must have. */
  refuseType(index: number, wanted: EsType): void;
}

interface Described {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly parameters: readonly ParameterSpec[];
  /** Left out, like the examples, of a build for browsers. */
  readonly brief?: string;
  /** A query and the value of its last column in its first row. */
  readonly examples?: readonly (readonly [query: string, result: unknown])[];
}

type Returns = EsType | ((types: readonly EsType[]) => EsType);

export interface ScalarSpec extends Described {
  readonly kind: "scalar" | "grouping";
  readonly returns: Returns;
  /** The result is a LIST: always, or if an argument is one. */
  readonly multi?: boolean | "asGiven";
  /** Makes one type of a column that streams have of several. */
  readonly converts?: boolean;
  /** Of several values each is taken alone, and those that fail are left out. */
  readonly each?: boolean;
  readonly sql: (args: readonly string[], site: CallSite) => string;
  /** The value, where all arguments are constants. */
  readonly fold?: (args: readonly Typed[], site: CallSite) => Constant | undefined;
  /** A null among the arguments does not make the result null. */
  readonly takesNull?: boolean;
  /** All arguments are of one type: exactly, or of any numeric types. */
  readonly alike?: "exactly" | "numerically";
  /** What stands at a place, where that is not simply the list of parameters. */
  readonly parameterAt?: (index: number, count: number) => ParameterSpec;
}

export interface AggregateSite extends CallSite {
  /** ` FILTER (WHERE …)` or nothing; stands behind each aggregate of the SQL. */
  readonly filter: string;
  /** All values of an argument over all rows of the group, as one LIST. */
  all(index: number): string;
}

export interface AggregateSpec extends Described {
  readonly kind: "aggregate";
  readonly returns: Returns;
  readonly multi?: boolean;
  readonly sql: (args: readonly string[], site: AggregateSite) => string;
}

export type FunctionSpec = ScalarSpec | AggregateSpec;

export const parameter = (
  name: string,
  types: readonly EsType[],
  more: Partial<ParameterSpec> = {},
): ParameterSpec => ({ name, types, ...more });

export const sameAsFirst = (types: readonly EsType[]): EsType => {
  const type = types.find((each) => each !== "null") ?? "null";
  return type === "text" ? "keyword" : type;
};
