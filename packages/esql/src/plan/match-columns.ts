import type { NamePattern } from "../tree/query.ts";
import type { Scope, ScopeColumn } from "./scope.ts";

const escaped = (text: string): string => text.replace(/[\\^$.*|?+()[\]{}]/gu, "\\$&");

export const hasStar = ({ pieces }: NamePattern): boolean =>
  pieces.some(({ text, literal }) => !literal && text.includes("*"));

export const isAll = ({ pieces }: NamePattern): boolean =>
  pieces.length === 1 && pieces[0]?.text === "*" && !pieces[0].literal;

export const patternName = ({ pieces }: NamePattern): string =>
  pieces.map(({ text }) => text).join("");

/** The columns that a pattern names, in their order; aliases only where no column matches. */
export function matchColumns(pattern: NamePattern, scope: Scope): readonly ScopeColumn[] {
  if (!hasStar(pattern)) {
    const found = scope.find(patternName(pattern));
    return found ? [found] : [];
  }
  const source = pattern.pieces
    .map(({ text, literal }) => (literal ? escaped(text) : text.split("*").map(escaped).join(".*")))
    .join("");
  const matches = new RegExp(`^${source}$`, "su");
  const found = scope.columns.filter(({ name }) => matches.test(name));
  const real = found.filter(({ alias }) => !alias);
  return real.length > 0 ? real : found;
}
