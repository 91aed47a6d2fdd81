import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBListValue,
  DuckDBScalarFunction,
  DuckDBTimestampValue,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  TIMESTAMP,
  VARCHAR,
} from "@duckdb/node-api";
import type { RuntimeFunction, RuntimeType, RuntimeValue } from "@session-replay/esql";

const types: Readonly<Record<RuntimeType, DuckDBType>> = {
  VARCHAR,
  BIGINT,
  DOUBLE,
  BOOLEAN,
  TIMESTAMP,
  "VARCHAR[]": LIST(VARCHAR),
};

function runtimeValue(value: DuckDBValue): RuntimeValue {
  if (value instanceof DuckDBTimestampValue) return value.micros;
  if (value instanceof DuckDBListValue) return value.items.map(String);
  if (value === null || typeof value === "object") return null;
  return value;
}

function duckValue(value: RuntimeValue, type: RuntimeType): DuckDBValue {
  if (value === null) return null;
  if (type === "TIMESTAMP" && typeof value === "bigint") return new DuckDBTimestampValue(value);
  return typeof value === "object" ? listValue([...value]) : value;
}

/** Registers a function that the compiled SQL may call; it sees nulls too. */
export function registerRuntimeFunction(
  connection: DuckDBConnection,
  { name, parameters, returns, volatile, call }: RuntimeFunction,
): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      parameterTypes: parameters.map((type) => types[type]),
      returnType: types[returns],
      specialHandling: true,
      volatile,
      mainFunction(_info, input, output) {
        const columns = input.getColumns();
        for (let row = 0; row < input.rowCount; row++) {
          const args = columns.map((column) => runtimeValue(column[row] ?? null));
          output.setItem(row, duckValue(call(args), returns));
        }
        output.flush();
      },
    }),
  );
}
