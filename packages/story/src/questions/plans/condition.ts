import { logsStream } from "@session-replay/schema";
import { containing, literal } from "../../read/literal.ts";
import { fold } from "../../records/fold.ts";
import { freeWords } from "./free-words.ts";
import { textAt } from "./problems.ts";
import { failedRequest, type Scope, timeOf, whereEvents } from "./scope.ts";
import { signs } from "./signs.ts";

/** What a question asks to be counted or listed: a condition over events, requests or sessions. */
export interface Condition {
  readonly events?: string;
  readonly requests?: string;
  /** Over the roll-up of sessions. */
  readonly sessions?: string;
  readonly label: string;
}

const anyHas = (columns: readonly string[], text: string): string =>
  columns
    .map((column) => `TO_LOWER(${column}) LIKE ${containing(text.toLowerCase())}`)
    .join(" OR ");

const shownTexts = [
  ...["exception.message", "error.message", "exception.type", "outcome.message"],
  ...["form.error_message", "form.field_name", "error.resource_url"],
];

/** What is said in general words, and the condition that it means. */
const general: readonly (readonly [RegExp, Condition])[] = [
  [
    /\b(?:time ?outs?|timed[ -]out|zeituberschreitung)\b/u,
    {
      requests: 'http.response.status_code IN (408, 504) OR TO_LOWER(error.type) LIKE "*timeout*"',
      label: "a request that timed out",
    },
  ],
  [
    /\b(?:offline|lost (?:the )?(?:network|connection|internet))\b/u,
    { events: 'page.connectivity_state == "offline"', label: "no network" },
  ],
  [
    /\b(?:rate[ -]limit\w*|throttl\w*|too many requests)\b/u,
    { requests: "http.response.status_code == 429", label: "an answer 429" },
  ],
  [
    /\b(?:server errors?|5xx|serverfehler|erreurs? serveur)\b/u,
    { requests: "http.response.status_code >= 500", label: "an answer of 500 or above" },
  ],
  [
    /\b(?:got no answer|no answer|unanswered|without an answer|no response) ?(?:request|call)?/u,
    {
      requests: 'http.response.status_code IS NULL AND status.code == "Error"',
      label: "a request without an answer",
    },
  ],
  [
    /\b(?:failed|failing|broken|refused) (?:\w+ )?(?:request|call|api|endpoint)|\b(?:request|call|api|endpoint)s? (?:that )?(?:fail|failed|failing)/u,
    { requests: failedRequest, label: "a failed request" },
  ],
  [
    /\b(?:validation|invalid|form error|refused (?:field|input))/u,
    { events: 'body.text == "form.invalid"', label: "a refused field" },
  ],
  [
    /\b(?:errors?|exception|crash|script|javascript|js|erreur|fallo|erro)\w*\b|fehler/u,
    { events: 'body.text == "user.error"', label: "a page error" },
  ],
  [
    /\b(?:frustrat|struggl|annoy|upset|frustri|enfad)/u,
    { events: "frustration.type IS NOT NULL", label: "a sign of frustration" },
  ],
  [
    /\b(?:problem|trouble|issue|affected|hurt|stuck|betroffen|probleme|afectad|touche)/u,
    {
      events: 'frustration.type IS NOT NULL OR body.text == "user.error" OR outcome.status >= 400',
      sessions: "frustration.count > 0 OR error.count > 0 OR request.failed_count > 0",
      label: "trouble",
    },
  ],
];

/** Written as programs write names: `card_declined`, `CurrencyMismatch`, `ERR-17`. */
const isIdentifier = (word: string): boolean =>
  /^[\p{L}\d]+[_.:-][\p{L}\d_.:-]+$|\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u.test(word);

/** The traces in whose back-end logs the text stands, as a condition over requests. */
async function inBackEnd(scope: Scope, text: string): Promise<Condition | undefined> {
  const where = [
    "session.id IS NULL",
    "trace_id IS NOT NULL",
    ...timeOf(scope),
    `(${anyHas(["exception.type", "exception.message", "body.text"], text)})`,
  ];
  const { rows } = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${where.join(" AND ")} | STATS n = COUNT(*) BY trace_id | LIMIT 500`,
  );
  const traces = rows.flatMap((row) => textAt(row, "trace_id") ?? []);
  return traces.length === 0
    ? undefined
    : { requests: `trace_id IN (${traces.map(literal).join(", ")})`, label: `“${text}”` };
}

/** Sessions whose events, or whose back ends, say the text; null if nothing says it. */
async function saying(scope: Scope, text: string): Promise<Condition | null> {
  const events = anyHas(shownTexts, text);
  const { rows } = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope, events)} | STATS hits = COUNT(*)`,
  );
  if (rows.some(({ hits }) => typeof hits === "number" && hits > 0)) {
    return { events, label: `“${text}”` };
  }
  return (await inBackEnd(scope, text)) ?? null;
}

/** What is asked of a page is told by the events there, not by what the sessions had elsewhere. */
function onPages({ pages }: Scope, { sessions, ...condition }: Condition): Condition {
  return sessions && pages.length === 0 ? { ...condition, sessions } : condition;
}

/**
 * The condition that a question names: a text, a status, a sign, a kind of error; undefined if it
 * names none, null if it names something of which nothing is recorded.
 */
export async function conditionOf(scope: Scope): Promise<Condition | null | undefined> {
  const { folded, quoted, status, words } = scope.question;
  const [text] = quoted;
  const identifier =
    words.find((word) => isIdentifier(word) && word !== fold(word)) ??
    words.find((word) => word.includes("_"));
  const said = text ?? identifier;
  if (said) return saying(scope, said);
  if (status !== undefined) {
    return { requests: `http.response.status_code == ${status}`, label: `an answer ${status}` };
  }
  const sign = Object.entries(signs).find(([, { pattern }]) => pattern.test(folded));
  if (sign) return { events: `frustration.type == ${literal(sign[0])}`, label: sign[1].label };
  const free = freeWords(scope);
  // Several such words are rather a message than a kind of error: “statement timeout”.
  const phrase = free.length > 1 ? await saying(scope, free.join(" ")) : null;
  if (phrase) return phrase;
  const known = general.find(([pattern]) => pattern.test(folded));
  if (known) return onPages(scope, known[1]);
  const [word] = free;
  return word === undefined ? undefined : saying(scope, word);
}
