import type { Expression, Name, Span } from "./expression.ts";

/** `name = expression`, or an expression that is named by its own text. */
export interface Field extends Span {
  readonly name: string;
  readonly named: boolean;
  readonly expression: Expression;
}

export interface Aggregate extends Field {
  readonly where?: Expression;
}

export interface SortKey extends Span {
  readonly expression: Expression;
  readonly descending: boolean;
  /** As written; absent means last when ascending, first when descending. */
  readonly nulls?: "first" | "last";
}

/** A column pattern; stars count only outside back-quotes, so pieces tell what is literal. */
export interface NamePattern extends Span {
  readonly pieces: readonly { readonly text: string; readonly literal: boolean }[];
}

export interface Renaming extends Span {
  readonly from: Name;
  readonly to: Name;
}

export interface Assignment extends Span {
  readonly name: string;
  readonly value: string;
}

export interface From extends Span {
  readonly kind: "from";
  readonly patterns: readonly (Span & { readonly pattern: string })[];
  readonly metadata: readonly Name[];
}
export interface Row extends Span {
  readonly kind: "row";
  readonly fields: readonly Field[];
}
export interface Show extends Span {
  readonly kind: "show";
}
export interface Where extends Span {
  readonly kind: "where";
  readonly condition: Expression;
}
export interface Eval extends Span {
  readonly kind: "eval";
  readonly fields: readonly Field[];
}
export interface Stats extends Span {
  readonly kind: "stats";
  readonly inline: boolean;
  readonly aggregates: readonly Aggregate[];
  readonly groups: readonly Field[];
}
export interface Sort extends Span {
  readonly kind: "sort";
  readonly keys: readonly SortKey[];
}
export interface Limit extends Span {
  readonly kind: "limit";
  readonly count: number;
  readonly groups: readonly Field[];
}
export interface Keep extends Span {
  readonly kind: "keep";
  readonly patterns: readonly NamePattern[];
}
export interface Drop extends Span {
  readonly kind: "drop";
  readonly patterns: readonly NamePattern[];
}
export interface Rename extends Span {
  readonly kind: "rename";
  readonly renamings: readonly Renaming[];
}
export interface Expand extends Span {
  readonly kind: "mv_expand";
  readonly column: Name;
}
export interface Dissect extends Span {
  readonly kind: "dissect";
  readonly input: Expression;
  readonly pattern: string;
  readonly separator: string;
}
export interface Grok extends Span {
  readonly kind: "grok";
  readonly input: Expression;
  readonly patterns: readonly string[];
}

export type Command =
  | From
  | Row
  | Show
  | Where
  | Eval
  | Stats
  | Sort
  | Limit
  | Keep
  | Drop
  | Rename
  | Expand
  | Dissect
  | Grok;

export interface Query {
  readonly text: string;
  readonly settings: readonly Assignment[];
  readonly commands: readonly Command[];
}
