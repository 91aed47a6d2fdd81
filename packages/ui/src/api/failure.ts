import { type Decoder, object, string } from "./decode.ts";

/** A request that the server refused, or that never reached it (`status` 0). */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly status: number;
  readonly hint: string | undefined;
  constructor(status: number, message: string, hint?: string) {
    super(message);
    this.status = status;
    this.hint = hint;
  }
}

interface ApiBody {
  readonly error: { readonly message: string; readonly hint?: string };
}
interface EsqlBody {
  readonly error: { readonly reason: string };
}
const apiBody = object<ApiBody>(
  { error: object<ApiBody["error"]>({ message: string }, { hint: string }) },
  {},
);
/** The shape of Elasticsearch's errors, which `_query` answers with. */
const esqlBody = object<EsqlBody>({ error: object<EsqlBody["error"]>({ reason: string }, {}) }, {});

const tryDecode = <T>(decoder: Decoder<T>, body: unknown): T | undefined => {
  try {
    return decoder(body, "");
  } catch {
    return undefined;
  }
};

/** The failure that an error reply tells of, whatever its body is. */
export function failureOf(status: number, body: unknown): ApiFailure {
  const api = tryDecode(apiBody, body);
  if (api) return new ApiFailure(status, api.error.message, api.error.hint);
  const esql = tryDecode(esqlBody, body);
  if (esql) return new ApiFailure(status, esql.error.reason);
  return new ApiFailure(status, `The server answered with status ${status}.`);
}
