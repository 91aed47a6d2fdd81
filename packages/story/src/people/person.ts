import { textOf } from "../records/fields.ts";
import type { Row } from "../records/rows.ts";

/** A person as the sessions name them. */
export interface Person {
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
}

export const personOf = (row: Row): Person => {
  const id = textOf(row, "user.id");
  const name = textOf(row, "user.name");
  const email = textOf(row, "user.email");
  return { ...(id ? { id } : {}), ...(name ? { name } : {}), ...(email ? { email } : {}) };
};

/** Name to show; the id or e-mail where there is no name. */
export const shownName = ({ name, id, email }: Person): string => name ?? id ?? email ?? "";

/** The same person may be stored under several names: the id decides, else the e-mail. */
export const identity = ({ id, email, name }: Person): string => id ?? email ?? name ?? "";
