/** What an editor needs of the language: small enough for browsers, with nothing that runs queries. */
export type { ColumnType } from "./ask.ts";
export { type Completion, complete } from "./assist/complete.ts";
export { type Description, describe } from "./assist/describe.ts";
export type { Catalogue, CatalogueColumn, Stream } from "./catalogue.ts";
export { diagnose } from "./diagnose.ts";
export type { Problem } from "./errors/esql-error.ts";
