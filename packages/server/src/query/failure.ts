/** An error of `_query` in Elasticsearch's terms. */
export class QueryFailure extends Error {
  override readonly name = "QueryFailure";
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string, reason: string) {
    super(reason);
    this.status = status;
    this.type = type;
  }

  /** A refusal that came before the query was read. */
  static from(status: number, reason: string): QueryFailure {
    return new QueryFailure(status, typeOf(status), reason);
  }
}

function typeOf(status: number): string {
  switch (status) {
    case 400:
      return "parse_exception";
    case 401:
    case 403:
      return "security_exception";
    case 404:
      return "resource_not_found_exception";
    case 413:
      return "content_too_long_exception";
    case 415:
      return "media_type_header_exception";
    case 499:
      return "task_cancelled_exception";
    case 429:
      return "es_rejected_execution_exception";
    default:
      return "exception";
  }
}

/** The body that Elasticsearch answers an error with. */
export function failureBody(status: number, type: string, reason: string): string {
  return JSON.stringify({
    error: { root_cause: [{ type, reason }], type, reason },
    status,
  });
}
