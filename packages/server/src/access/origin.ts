/** Whether an origin is one of those listed: exactly, `*`, or `https://*.example.com`. */
export function originListed(origin: string, listed: readonly string[]): boolean {
  return listed.some((pattern) => {
    if (pattern === "*" || pattern === origin) return true;
    const [scheme, rest] = pattern.split("://*.");
    return rest !== undefined && origin.startsWith(`${scheme}://`) && origin.endsWith(`.${rest}`);
  });
}
