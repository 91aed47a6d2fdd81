/** What is written in the place of a text, wherever a pattern finds one. */
export interface ScrubPattern {
  readonly pattern: RegExp;
  readonly replace: (found: string, ...groups: string[]) => string;
  /** Attributes in which such a text stays, since they are there to say it. */
  readonly allowedIn?: ReadonlySet<string>;
}

export interface ScrubOptions {
  /** Whether the built-in rules apply (default true). */
  readonly builtIn?: boolean;
  /** Regular expressions (with the flags `giu`) whose matches become `[removed]`. */
  readonly patterns?: readonly string[];
  /** Names of attributes whose texts become `[removed]`. */
  readonly attributes?: readonly string[];
}

const luhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
};

/** A number with a card's length, first digit and check digit. */
function card(found: string): string {
  const digits = found.replace(/\D/g, "");
  return digits.length >= 13 && digits.length <= 19 && luhn(digits) ? "[card]" : found;
}

/** A person's address is what these attributes are for: `setUser` was called with it. */
const identifying: ReadonlySet<string> = new Set([
  "user.id",
  "user.email",
  "user.name",
  "user.full_name",
  "enduser.id",
]);

/** Ids made by chance: their digits mean nothing. */
const ids: ReadonlySet<string> = new Set(["session.id", "session.previous_id", "log.record.uid"]);

const token = (): string => "[token]";

// Every pattern is bounded or begins where a run begins: a text made to hurt costs no more than
// others of its length.
export const builtInPatterns: readonly ScrubPattern[] = [
  {
    pattern:
      /[\p{L}\d._%+-]{1,64}(?:@|%40)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,8}\.\p{L}{2,63}/gu,
    replace: () => "[email]",
    allowedIn: identifying,
  },
  { pattern: /(?<![\w.])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\w.])/g, replace: card, allowedIn: ids },
  { pattern: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, replace: token },
  {
    pattern: /\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi,
    replace: (_found, scheme = "") => `${scheme} [token]`,
  },
  {
    pattern:
      /\b(?:[spr]k_(?:live|test)_\w{8,}|gh[opusr]_\w{20,}|xox[abeoprs]-[\w-]{10,}|AKIA[\dA-Z]{16}|AIza[\w-]{30,}|sr_(?:ingest|viewer|admin|login)_[\da-f]{32})/g,
    replace: token,
  },
  {
    pattern:
      /([?&#;](?:access_token|id_token|refresh_token|token|api_?key|secret|password|passwd|pwd|signature|auth)=)[^&#;\s"'<>]+/gi,
    replace: (_found, name = "") => `${name}[token]`,
  },
];

/** Attributes that hold nothing but a secret, by the end of their name. */
export const secretAttribute =
  /(?:^|[._-])(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?token|refresh[_-]?token|authorization|cookie|set-cookie|cvv|cvc|ssn)$/i;
