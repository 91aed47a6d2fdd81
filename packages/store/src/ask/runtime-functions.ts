import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBScalarFunction,
  type DuckDBType,
  type DuckDBValue,
  VARCHAR,
} from "@duckdb/node-api";
import type { RuntimeFunction, RuntimeType, RuntimeValue } from "@session-replay/esql";

const types: Readonly<Record<RuntimeType, DuckDBType>> = { VARCHAR, BIGINT, DOUBLE, BOOLEAN };

const runtimeValue = (value: DuckDBValue): RuntimeValue =>
  typeof value === "object" ? null : value;

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
        const vectors = parameters.map((_, place) => input.getColumnVector(place));
        for (let row = 0; row < input.rowCount; row++) {
          output.setItem(row, call(vectors.map((vector) => runtimeValue(vector.getItem(row)))));
        }
        output.flush();
      },
    }),
  );
}
