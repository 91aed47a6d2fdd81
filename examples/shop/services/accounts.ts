/** Who shops here. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

const names = [
  "David Hope",
  "Anna Lindqvist",
  "Marcus Bell",
  "Priya Raman",
  "Tom Okafor",
  "Elena Petrova",
  "Jonas Weber",
  "Mei Tanaka",
  "Sofia Duarte",
  "Liam Byrne",
  "Nadia Haddad",
  "Oscar Nilsen",
];

/** The named customers; each signs in with first name at example.com. */
export const accounts: readonly Account[] = names.map((name) => {
  const id = name.split(" ")[0]?.toLowerCase() ?? name;
  return { id, email: `${id}@example.com`, name };
});

/** The account of an address; any other address is somebody new, named by its first part. */
export function accountFor(email: string): Account | undefined {
  const known = accounts.find((account) => account.email === email.toLowerCase());
  if (known) return known;
  const [id, host] = email.split("@");
  return id && host ? { id, email, name: id } : undefined;
}
