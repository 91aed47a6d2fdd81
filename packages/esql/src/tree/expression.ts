/** Where in the text a node stands: offsets, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Literal extends Span {
  readonly kind: "literal";
  readonly type: "null" | "boolean" | "integer" | "long" | "unsigned_long" | "double" | "keyword";
  readonly value: null | boolean | number | bigint | string;
}

/** Several literals of one type: `[1, 2]`. */
export interface LiteralList extends Span {
  readonly kind: "list";
  readonly items: readonly Literal[];
}

/** `1 day`, in the unit as written. */
export interface Timespan extends Span {
  readonly kind: "timespan";
  readonly count: number;
  readonly unit: string;
}

export interface Name extends Span {
  readonly kind: "name";
  readonly name: string;
}

export interface Star extends Span {
  readonly kind: "star";
}

export interface Call extends Span {
  readonly kind: "call";
  /** As written. */
  readonly name: string;
  readonly args: readonly Expression[];
  /** The map after the arguments: `{"boost": 2}`. */
  readonly options?: ReadonlyMap<string, Literal | LiteralList>;
}

export interface Unary extends Span {
  readonly kind: "unary";
  readonly operator: "-" | "+" | "NOT";
  readonly operand: Expression;
}

export type BinaryOperator =
  | "OR"
  | "AND"
  | "=="
  | "=~"
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | ":";

export interface Binary extends Span {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface IsNull extends Span {
  readonly kind: "isNull";
  readonly operand: Expression;
  readonly negated: boolean;
}

export interface In extends Span {
  readonly kind: "in";
  readonly operand: Expression;
  readonly items: readonly Expression[];
  readonly negated: boolean;
}

export interface Like extends Span {
  readonly kind: "like";
  readonly operator: "LIKE" | "RLIKE";
  readonly operand: Expression;
  readonly patterns: readonly string[];
  /** Patterns stand in parentheses. */
  readonly listed: boolean;
  readonly negated: boolean;
}

/** `x::type`. */
export interface Cast extends Span {
  readonly kind: "cast";
  readonly operand: Expression;
  readonly type: string;
}

export type Expression =
  | Literal
  | LiteralList
  | Timespan
  | Name
  | Star
  | Call
  | Unary
  | Binary
  | IsNull
  | In
  | Like
  | Cast;
