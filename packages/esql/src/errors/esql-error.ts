/** A place in the query text: line and column from 1, offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export type ErrorKind =
  | "parsing_exception"
  | "verification_exception"
  | "illegal_argument_exception";

export interface Problem {
  readonly message: string;
  readonly position?: Position;
  /** Length of the text that it is about. */
  readonly length?: number;
  /** What to write instead, where the mistake is a typical one. */
  readonly hint?: string;
}

const located = ({ message, position, hint }: Problem): string => {
  const place = position ? `line ${position.line}:${position.column}: ` : "";
  return `${place}${message}${hint ? ` (hint: ${hint})` : ""}`;
};

/** Elasticsearch's wording: a parser stops at the first problem, the verifier counts all. */
function reason(kind: ErrorKind, problems: readonly Problem[]): string {
  if (kind !== "verification_exception") return problems.map(located).join("\n");
  const s = problems.length === 1 ? "" : "s";
  return `Found ${problems.length} problem${s}\n${problems.map(located).join("\n")}`;
}

/** A query that cannot run, with all that is wrong with it. */
export class EsqlError extends Error {
  override readonly name = "EsqlError";
  readonly status = 400;
  readonly kind: ErrorKind;
  readonly problems: readonly Problem[];

  constructor(kind: ErrorKind, problems: readonly Problem[]) {
    super(reason(kind, problems));
    this.kind = kind;
    this.problems = problems;
  }

  /** The body of Elasticsearch's answer. */
  toJSON(): object {
    const cause = { type: this.kind, reason: this.message };
    return { error: { root_cause: [cause], ...cause }, status: this.status };
  }
}
