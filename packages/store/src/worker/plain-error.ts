import { EsqlError } from "@session-replay/esql";
import { AskBusyError, AskMemoryError, AskTimeoutError, StoreAwayError } from "../ask/errors.ts";
import type { PlainError } from "./protocol.ts";

export function plainError(error: unknown): PlainError {
  if (error instanceof EsqlError) {
    const { name, message, kind, problems } = error;
    return { name, message, esql: { kind, problems } };
  }
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}

const classes = { AskTimeoutError, AskMemoryError, AskBusyError, StoreAwayError };
const isKnown = (name: string): name is keyof typeof classes => Object.hasOwn(classes, name);

export function revivedError({ name, message, esql }: PlainError): Error {
  if (esql) return new EsqlError(esql.kind, esql.problems);
  if (isKnown(name)) return new classes[name](message);
  if (name === "AbortError") return new DOMException(message, "AbortError");
  return new Error(message);
}
