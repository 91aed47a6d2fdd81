import { parseReference, referencePath } from "@session-replay/schema/reference";
import type { Answer } from "@session-replay/story";

interface QueryResult {
  readonly columns: readonly { readonly name: string }[];
  readonly values: readonly (readonly unknown[])[];
}

async function json<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

const posted = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** The server's HTTP face, as these tests use it. */
export function clientOf(url: string) {
  const query = (text: string) => json<QueryResult>(`${url}/_query`, posted({ query: text }));
  const resolves = async (cite: string, answer: Answer): Promise<boolean> => {
    const reference = parseReference(cite);
    if (!reference) return false;
    if (reference.kind === "query") {
      const text = answer.queries[reference.index];
      return text !== undefined && (await query(text)).columns.length > 0;
    }
    const path = referencePath(reference);
    return path !== undefined && (await fetch(url + path)).ok;
  };
  return {
    url,
    /** Rows of an ES|QL query, each as a record. */
    rows: async (text: string): Promise<Record<string, unknown>[]> => {
      const { columns, values } = await query(text);
      return values.map((row) =>
        Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])),
      );
    },
    ask: (question: string, sessionId?: string) =>
      json<Answer>(`${url}/api/ask`, posted({ question, sessionId })),
    story: async (sessionId: string) =>
      (await json<{ story: Answer }>(`${url}/api/sessions/${sessionId}/story`)).story,
    get: <T>(path: string) => json<T>(url + path),
    /** References of an answer that lead nowhere. */
    brokenCites: async (answer: Answer): Promise<string[]> => {
      const cites = new Set(
        answer.claims.flatMap((claim) => [
          ...claim.cites,
          ...claim.facts.flatMap((fact) => fact.cites),
        ]),
      );
      const broken: string[] = [];
      for (const cite of cites) if (!(await resolves(cite, answer))) broken.push(cite);
      return broken;
    },
  };
}

export type Client = ReturnType<typeof clientOf>;
