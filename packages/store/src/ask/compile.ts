import { type Compiled, EsqlError } from "@session-replay/esql";

/** Every query is refused until the compiler of `esql` is in. */
export function compile(): Compiled {
  throw new EsqlError("verification_exception", [
    { message: "This build cannot answer queries: it has no ES|QL compiler." },
  ]);
}
