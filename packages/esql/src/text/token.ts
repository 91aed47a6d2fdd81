export type TokenKind =
  | "word"
  | "quoted"
  | "string"
  | "integer"
  | "decimal"
  | "parameter"
  | "symbol"
  | "end";

export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** What it stands for: a string without quotes and escapes, a name without back-quotes. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}
