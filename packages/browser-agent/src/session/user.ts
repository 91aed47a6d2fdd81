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

/** A short one-way number of an id (FNV-1a): enough to see that the user changed. */
export function hashUser(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
