import type { TelemetryRecord } from "@session-replay/otlp";
import type { Question } from "./questions.ts";
import { judge, referencesOf, type ShownAnswer, type Verdict } from "./score.ts";
import type { Product } from "./server.ts";
import type { Site } from "./site.ts";

/** A question, its answer, and what the truth says of it. */
export interface Asked {
  /** Site or world that it was asked about. */
  readonly where: string;
  readonly question: Question;
  readonly verdict: Verdict;
  readonly milliseconds: number;
  readonly answer: ShownAnswer;
}

interface Telling {
  readonly where: string;
  readonly site?: Site;
  readonly records: readonly TelemetryRecord[];
  readonly questions: readonly Question[];
}

/** Asks every question over HTTP, one after the other. */
export async function askAll(product: Product, telling: Telling): Promise<readonly Asked[]> {
  const references = referencesOf(telling.records);
  const asked: Asked[] = [];
  for (const question of telling.questions) {
    const body = { question: question.text, sessionId: question.sessionId };
    const started = performance.now();
    // The one place that trusts the server's shape: a wrong one fails the run loudly.
    const answer = (await product.post("/api/ask", JSON.stringify(body))) as ShownAnswer;
    asked.push({
      where: telling.where,
      question,
      answer,
      milliseconds: performance.now() - started,
      verdict: judge(question, answer, telling.site, references),
    });
  }
  return asked;
}
