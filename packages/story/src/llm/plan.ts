import { type Intent, manyIntents, sessionIntents } from "../questions/intents.ts";
import { fold } from "../records/fold.ts";

/** What a question asks for, of whom, where and when: all that a model may decide. */
export interface QuestionPlan {
  readonly intent: Intent;
  /** As the question writes it. */
  readonly person?: string;
  /** Path or title, as the question writes it. */
  readonly page?: string;
  readonly release?: string;
  readonly status?: number;
  readonly sign?: Sign;
  /** Milliseconds since the Unix epoch. */
  readonly from?: number;
  readonly to?: number;
}

/** What people may have met, and how the built-in understanding calls it. */
export const signNames = {
  rage_click: "rage clicks",
  dead_click: "dead clicks",
  error_click: "error clicks",
  thrashing: "thrashing",
  form_hesitation: "hesitation",
  form_abandonment: "abandoned a form",
  quick_back: "quick back",
  refresh_rage: "reloads",
  error: "a page error",
  failed_request: "a failed request",
  invalid_field: "a validation message",
  finish: "finished",
} as const;

type Sign = keyof typeof signNames;

const isSign = (text: unknown): text is Sign =>
  typeof text === "string" && Object.hasOwn(signNames, text);

const isIntent = (text: unknown): text is Intent =>
  [...sessionIntents, ...manyIntents].some((intent) => intent === text);

export type PlanReading =
  | { readonly kind: "plan"; readonly plan: QuestionPlan }
  /** The model says that session data cannot answer it. */
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly reason: string };

const keys: ReadonlySet<string> = new Set([
  ...["intent", "person", "page", "release", "status", "sign", "from", "to"],
]);

const dayMs = 86_400_000;
const refused = (reason: string): PlanReading => ({ kind: "refused", reason });

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  const body = text.replace(/^\s*```(?:json)?\s*|\s*```\s*$/gu, "");
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    // What is not asked for is often sent as null or an empty text.
    return Object.fromEntries(
      Object.entries(value).filter(([, each]) => each !== null && each !== ""),
    );
  } catch {
    return undefined;
  }
}

interface ReadPlanOptions {
  readonly question: string;
  readonly now: number;
}

/**
 * Reads a model's plan. It is refused whole if a part is unknown or illegal; a name, page or release
 * must stand in the question, so that a model can neither bring in another person nor a query.
 */
export function readPlan(text: string, { question, now }: ReadPlanOptions): PlanReading {
  const value = parsed(text);
  if (!value) return refused("it is not one JSON object");
  const unknown = Object.keys(value).find((key) => !keys.has(key));
  if (unknown !== undefined) return refused("it has an unknown part");
  const { intent, status, sign } = value;
  if (intent === "none") return { kind: "none" };
  if (!isIntent(intent)) return refused("its intent is unknown");
  const asked = fold(question);
  const said: { person?: string; page?: string; release?: string } = {};
  for (const name of ["person", "page", "release"] as const) {
    const each = value[name];
    if (each === undefined) continue;
    if (typeof each !== "string" || each.length > 200) return refused(`its ${name} is no text`);
    if (/[\p{C}"“”]/u.test(each)) return refused(`its ${name} has signs that names do not have`);
    if (!asked.includes(fold(each))) return refused(`its ${name} is not in the question`);
    said[name] = each;
  }
  if (said.release !== undefined && !/^v?\d[\w.+-]*$/u.test(said.release)) {
    return refused("its release is none");
  }
  if (
    status !== undefined &&
    !(Number.isInteger(status) && Number(status) >= 400 && Number(status) < 600)
  ) {
    return refused("its status is none");
  }
  if (sign !== undefined && !isSign(sign)) return refused("its sign is unknown");
  const times: { from?: number; to?: number } = {};
  for (const name of ["from", "to"] as const) {
    const each = value[name];
    if (each === undefined) continue;
    const time = typeof each === "string" ? Date.parse(each) : Number.NaN;
    if (!(time > now - 3650 * dayMs && time < now + 2 * dayMs)) return refused("a time is none");
    times[name] = time;
  }
  if (times.from !== undefined && times.to !== undefined && times.from >= times.to) {
    return refused("its times are the wrong way round");
  }
  return {
    kind: "plan",
    plan: {
      intent,
      ...said,
      ...(status === undefined ? {} : { status: Number(status) }),
      ...(isSign(sign) ? { sign } : {}),
      ...times,
    },
  };
}

/** A plan in the words of the built-in understanding, which finds person, page and records by them. */
export function wordsOf({ person, page, release, status, sign }: QuestionPlan): string {
  const place = page?.startsWith("/") ? `on ${page}` : `on the ${page} page`;
  return [
    "what happened",
    ...(sign === undefined ? [] : [`with ${signNames[sign]}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(person === undefined ? [] : [`to user ${person}`]),
    ...(page === undefined ? [] : [place]),
    ...(release === undefined ? [] : [`since release ${release.replace(/^v/iu, "")}`]),
  ].join(" ");
}
