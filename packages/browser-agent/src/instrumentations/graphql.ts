export interface GraphqlOperation {
  readonly type: string;
  readonly name: string | undefined;
}

/** The operation of a GraphQL request; never its variables. */
export function graphqlOperation(body: unknown): GraphqlOperation | undefined {
  if (typeof body !== "string" || !/^\s*\{/.test(body) || !body.includes('"query"'))
    return undefined;
  try {
    const { query, operationName } = JSON.parse(body);
    if (typeof query !== "string") return undefined;
    const found = /(?:^|[\s}])(query|mutation|subscription)\b\s*([A-Za-z_]\w*)?/.exec(query);
    if (!found && !/^\s*\{/.test(query)) return undefined;
    const name = typeof operationName === "string" ? operationName : found?.[2];
    return { type: found?.[1] ?? "query", name };
  } catch {
    return undefined;
  }
}
