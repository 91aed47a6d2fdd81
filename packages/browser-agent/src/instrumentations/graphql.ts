export interface GraphqlOperation {
  readonly type: string;
  readonly name: string | undefined;
}

/** The operation of a GraphQL request; never its variables. */
export function graphqlOperation(body: unknown): GraphqlOperation | undefined {
  if (typeof body !== "string" || !/^\s*\{.*"query"/s.test(body)) return undefined;
  try {
    const { query, operationName }: Readonly<Record<string, unknown>> = JSON.parse(body);
    const [, type = "query", name] =
      /(?:^|[\s}])(query|mutation|subscription)\b\s*([A-Za-z_]\w*)?|^\s*\{/.exec(String(query)) ??
      [];
    return { type, name: typeof operationName === "string" ? operationName : name };
  } catch {
    return undefined;
  }
}
