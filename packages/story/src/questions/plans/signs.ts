import { literal } from "../../read/literal.ts";

/** How each sign of frustration is asked for, and called in an answer. */
export const signs: Readonly<Record<string, { readonly pattern: RegExp; readonly label: string }>> =
  {
    rage_click: { pattern: /\brage|\bwut|\brabia|\bfurious|\bangr/u, label: "rage clicks" },
    dead_click: { pattern: /\bdead|\btote[nr]? klick|\bmuert|\bmort/u, label: "dead clicks" },
    error_click: { pattern: /\berror[ -]?clicks?/u, label: "error clicks" },
    thrashing: {
      pattern: /\bthrash|\bscroll\w* (?:up and down|to and fro|wild)/u,
      label: "thrashing",
    },
    form_hesitation: { pattern: /\bhesitat|\bzoger/u, label: "hesitation at a field" },
    form_abandonment: {
      pattern: /\babandon\w* (?:a |the )?forms?|\bforms? abandon/u,
      label: "abandoned forms",
    },
    quick_back: {
      pattern: /\bquick[ -]?back|\bwent (?:right |straight )?back/u,
      label: "quick returns",
    },
    refresh_rage: { pattern: /\brefresh|\breload/u, label: "repeated reloads" },
  };

const labels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(signs).map(([type, { label }]) => [type, label]),
);

export const labelOfSign = (type: string): string => labels[type] ?? type.replaceAll("_", " ");

/** What a question asks to be counted or listed. */
export interface Condition {
  /** Over events; undefined if it is one over requests. */
  readonly events?: string;
  readonly requests?: string;
  readonly label: string;
}

interface Asked {
  readonly folded: string;
  readonly quoted: readonly string[];
  readonly status?: number;
}

const contains = (text: string): string => {
  const pattern = literal(`*${text.toLowerCase().replace(/[\\*?]/gu, (each) => `\\${each}`)}*`);
  return [
    "exception.message",
    "error.message",
    "exception.type",
    "outcome.message",
    "form.error_message",
    "error.resource_url",
  ]
    .map((column) => `TO_LOWER(${column}) LIKE ${pattern}`)
    .join(" OR ");
};

/** The condition that a question names: a text, a status, a sign, an error; undefined if none. */
export function conditionOf({ folded, quoted, status }: Asked): Condition | undefined {
  const [text] = quoted;
  if (text) return { events: contains(text), label: `“${text}”` };
  if (status !== undefined) {
    return { requests: `http.response.status_code == ${status}`, label: `an answer ${status}` };
  }
  const sign = Object.entries(signs).find(([, { pattern }]) => pattern.test(folded));
  if (sign) return { events: `frustration.type == ${literal(sign[0])}`, label: sign[1].label };
  if (
    /\b(?:failed|failing|broken|refused) (?:\w+ )?(?:request|call|api|endpoint)|\b(?:request|call|api|endpoint)s? (?:that )?(?:fail|failed|failing)/u.test(
      folded,
    )
  ) {
    return {
      requests: 'http.response.status_code >= 400 OR status.code == "Error"',
      label: "a failed request",
    };
  }
  if (/\b(?:validation|invalid|form error|refused (?:field|input))/u.test(folded)) {
    return { events: 'body.text == "form.invalid"', label: "a refused field" };
  }
  if (
    /\b(?:errors?|exception|crash|script|javascript|js|erreur|fallo|erro)\w*\b|fehler/u.test(folded)
  ) {
    return { events: 'body.text == "user.error"', label: "a page error" };
  }
  if (/\b(?:frustrat|struggl|annoy|upset|frustri|enfad)/u.test(folded)) {
    return { events: "frustration.type IS NOT NULL", label: "a sign of frustration" };
  }
  return undefined;
}
