/** Who uses the page, as the application says. */
export interface User {
  readonly id: string;
  readonly email?: string | undefined;
  /** The person's full name. */
  readonly name?: string | undefined;
  readonly roles?: readonly string[] | undefined;
}

/** The user's attributes, verbatim: masking does not touch what the application gave. */
export const userAttributes = (user: User | undefined): Readonly<Record<string, unknown>> =>
  user
    ? {
        "user.id": user.id,
        "user.email": user.email,
        "user.name": user.name,
        "user.full_name": user.name,
        "user.roles": user.roles,
      }
    : {};

/** FNV-1a, 32 bits. */
export function hashNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  // One more round: alike endings would else stay neighbours.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A short one-way number of an id: enough to see that the user changed. */
export const hashUser = (id: string): string => hashNumber(id).toString(36);
