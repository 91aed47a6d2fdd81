/**
 * A JSON object of members whose values are JSON text already; those without a value are left out.
 * The names are the protocol's own and need no escaping.
 */
export function joinMembers(
  members: Readonly<Record<string, string | number | undefined>>,
): string {
  let text = "";
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined) text += `${text ? "," : ""}"${name}":${value}`;
  }
  return `{${text}}`;
}

/** JSON text of a string, or none. */
export const quote = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : JSON.stringify(text);
