export type {
  Answered,
  Ask,
  AskOptions,
  Cell,
  Column,
  ColumnType,
  Parameter,
  Scalar,
} from "./ask.ts";
export { type AskAllOptions, askAll } from "./ask-all.ts";
export { type Completion, complete } from "./assist/complete.ts";
export { type Description, describe } from "./assist/describe.ts";
export type { Catalogue, CatalogueColumn, Need, Reach, Stream, TimeRange } from "./catalogue.ts";
export { compile } from "./compile.ts";
export type { Compiled, CompileOptions } from "./compiled.ts";
export { diagnose } from "./diagnose.ts";
export { type ErrorKind, EsqlError, type Position, type Problem } from "./errors/esql-error.ts";
export { type Explained, explain } from "./explain.ts";
export { type Raised, readRows, rowsAsJson, warningTexts } from "./result.ts";
export { createRuntimeFunctions, type OnWarning } from "./runtime/functions.ts";
export type { RuntimeFunction, RuntimeType, RuntimeValue } from "./runtime/runtime-function.ts";
