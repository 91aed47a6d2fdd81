/** Address of a path of a server on this machine. */
export const url = (port: number, path: string): string => `http://127.0.0.1:${port}${path}`;

/** How many log records a server has stored; `where` is a command of ES|QL, or nothing. */
export async function count(port: number, where: string): Promise<number> {
  const query = `FROM logs-generic.otel-default${where} | STATS n = COUNT(*) | LIMIT 1`;
  const response = await fetch(url(port, "/_query"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { values } = JSON.parse(await response.text());
  return Number(values[0][0]);
}
