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
  /** Where a model worded the claim: the proven sentences that it rewords. */
  readonly rewords?: readonly string[];
}

/** What asking a language model took. */
export interface ModelUse {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Known where prices are set. */
  readonly cost?: { readonly amount: number; readonly currency: string };
  /** Sentences and plans that were proposed and refused. */
  readonly refused: number;
  /** The model said what the question asks. */
  readonly planned?: boolean;
  /** Why the narrator's own words are shown, if they are. */
  readonly fellBack?: string;
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
  readonly engine: {
    /** Whose words the claims are. */
    readonly kind: "narrator" | "llm";
    readonly model?: string;
    /** Present where a model was asked, also in vain. */
    readonly use?: ModelUse;
  };
  /** ES|QL, each runnable as it stands. */
  readonly queries: readonly string[];
  /** Milliseconds. */
  readonly took: number;
}
