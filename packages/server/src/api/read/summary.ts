import type { SessionSummary } from "../types.ts";
import { numberAt, type Row, textAt } from "./rows.ts";

const texts = {
  userId: "user.id",
  userName: "user.name",
  userEmail: "user.email",
  service: "service.name",
  release: "service.version",
  environment: "deployment.environment.name",
  entryPage: "page.entry",
  exitPage: "page.exit",
} as const satisfies Partial<Record<keyof SessionSummary, string>>;

type TextKey = keyof typeof texts;

const isTextKey = (key: string): key is TextKey => Object.hasOwn(texts, key);

const totals = new Set(["frustration.count", "frustration.max_score"]);

function frustrationsOf(row: Row): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of row.keys()) {
    const count = name.startsWith("frustration.") && !totals.has(name) ? numberAt(row, name) : 0;
    if (count !== undefined && count > 0) counts[name.slice("frustration.".length)] = count;
  }
  return counts;
}

/** A row of the sessions stream as the API shows it. */
export function summaryOf(row: Row): SessionSummary {
  const known: { [key in TextKey]?: string } = {};
  for (const [key, column] of Object.entries(texts)) {
    const value = textAt(row, column);
    if (isTextKey(key) && value !== undefined) known[key] = value;
  }
  const start = textAt(row, "session.start") ?? textAt(row, "@timestamp") ?? "";
  return {
    id: textAt(row, "session.id") ?? "",
    start,
    end: textAt(row, "session.end") ?? start,
    ...known,
    pages: numberAt(row, "page.count") ?? 0,
    events: numberAt(row, "event.count") ?? 0,
    clicks: numberAt(row, "click.count") ?? 0,
    frustrations: frustrationsOf(row),
    worstScore: numberAt(row, "frustration.max_score") ?? 0,
    errors: numberAt(row, "error.count") ?? 0,
    failedRequests: numberAt(row, "request.failed_count") ?? 0,
  };
}
