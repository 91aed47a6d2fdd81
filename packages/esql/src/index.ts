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
export type { Catalogue, CatalogueColumn, Need, Reach, Stream, TimeRange } from "./catalogue.ts";
export { compile } from "./compile.ts";
export type { Compiled, CompileOptions } from "./compiled.ts";
export { type ErrorKind, EsqlError, type Position, type Problem } from "./errors/esql-error.ts";
export { decodeCell, type Raised, warningTexts } from "./result.ts";
export { createRuntimeFunctions, type OnWarning } from "./runtime/functions.ts";
export type { RuntimeFunction, RuntimeType, RuntimeValue } from "./runtime/runtime-function.ts";
