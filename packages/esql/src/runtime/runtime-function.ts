/** DuckDB types that runtime functions take and return. */
export type RuntimeType = "VARCHAR" | "BIGINT" | "DOUBLE" | "BOOLEAN";

/** VARCHAR string · BIGINT bigint · DOUBLE number · BOOLEAN boolean. */
export type RuntimeValue = string | bigint | number | boolean | null;

/**
 * A scalar function that SQL cannot express; the store registers each once in DuckDB, with
 * special null handling (it is called for nulls too) and `volatile` where it says so.
 */
export interface RuntimeFunction {
  readonly name: string;
  readonly parameters: readonly RuntimeType[];
  readonly returns: RuntimeType;
  readonly volatile: boolean;
  readonly call: (args: readonly RuntimeValue[]) => RuntimeValue;
}
