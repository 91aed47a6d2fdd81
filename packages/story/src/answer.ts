export type Basis = "observed" | "linked" | "inferred";
export type Corroboration = "client" | "server" | "both";

export type FactKind =
  | "count"
  | "status"
  | "duration"
  | "target"
  | "field"
  | "trace"
  | "order"
  | "text"
  | "time";

/** One checkable statement; `cites` are references (`schema/reference`) that prove it. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  readonly cites: readonly string[];
}

/** One sentence of an answer: plain text of at most 360 characters, proven by what it cites. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly basis: Basis;
  readonly corroboration: Corroboration;
  readonly facts: readonly Fact[];
  readonly cites: readonly string[];
}

export interface Choice {
  readonly label: string;
  readonly question: string;
}

/** What `/api/ask` returns and, as `story`, `/api/sessions/:id/story`. */
export interface Answer {
  readonly question: string;
  readonly status: "answered" | "ambiguous" | "cannot";
  /** The claims' texts joined by a space when answered, else the reason. */
  readonly answer: string;
  readonly claims: readonly Claim[];
  readonly choices: readonly Choice[];
  readonly sessions: readonly string[];
  readonly notSeen: readonly string[];
  readonly engine: { readonly kind: "narrator" | "llm"; readonly model?: string };
  /** ES|QL, each runnable as it stands. */
  readonly queries: readonly string[];
  /** Milliseconds. */
  readonly took: number;
}
