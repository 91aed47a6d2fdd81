import process from "node:process";
import {
  type CohortName,
  driveShop,
  loadRecording,
  startShop,
  type Truth,
  truth,
} from "../../examples/shop/index.ts";
import type { Asked } from "./asked.ts";
import type { Question, Spellings } from "./questions.ts";
import { judge, type ShownAnswer } from "./score.ts";
import { type Product, withServer } from "./server.ts";

interface Shopper {
  readonly sessionId: string;
  readonly cohort: CohortName;
  readonly userId: string;
}

const isCohort = (name: string): name is CohortName => name in truth;
const shopperOf = (id: string, cohort: string, userId: string): readonly Shopper[] =>
  isCohort(cohort) ? [{ sessionId: id, cohort, userId }] : [];

/** How people call each sign of frustration. */
const signs: Readonly<Record<string, Spellings>> = {
  rage_click: ["rage click"],
  dead_click: ["dead click"],
  error_click: ["error click", "script failed"],
  thrashing: ["thrash", "scroll"],
};

/** What the shop's own truth says that a right answer mentions. */
function factsOf({ element, frustration, request, error }: Truth): readonly Spellings[] {
  return [
    ...(element && frustration !== "thrashing" ? [[element]] : []),
    ...(frustration ? [signs[frustration] ?? [frustration]] : []),
    ...(request ? [[request.path], [request.service]] : []),
    ...(request?.exception ? [[request.exception], [String(request.status)]] : []),
    ...(error ? [[error]] : []),
  ];
}

function causeOf({ request, error, element, frustration }: Truth): readonly Spellings[] {
  if (request) return [[request.service], [request.operation]];
  if (error) return [[error]];
  return element && frustration === "dead_click" ? [[element]] : [];
}

function questionsFor({ sessionId, cohort, userId }: Shopper): readonly Question[] {
  const known: Truth = truth[cohort];
  const about = { sessionId };
  const why = causeOf(known);
  const decoy = known.cause === null;
  const blames: Question[] =
    why.length > 0
      ? [
          { ...about, text: `Why did ${userId} give up?`, facts: why },
          { text: `What was the reason in session ${sessionId}?`, facts: why },
        ]
      : [];
  const calm: Question[] = decoy
    ? [{ ...about, text: `Why did ${userId} leave?`, decoy, facts: [["no technical cause"]] }]
    : [];
  return [
    { ...about, text: `What happened to ${userId}?`, decoy, facts: factsOf(known) },
    { text: `Explain session ${sessionId}`, decoy, facts: factsOf(known) },
    {
      ...about,
      text: "Did they buy something?",
      facts: [cohort === "happy" ? ["yes"] : ["no", "not", "never"]],
    },
    ...(known.frustration
      ? [{ ...about, text: `Was ${userId} frustrated?`, facts: [signs[known.frustration] ?? []] }]
      : []),
    ...blames,
    ...calm,
  ];
}

async function visited(product: Product, live: number): Promise<readonly Shopper[]> {
  if (live === 0) {
    const { sessions } = await loadRecording({ url: product.url, now: Date.now() });
    return sessions.flatMap(({ id, cohort, userId }) => shopperOf(id, cohort, userId));
  }
  const shop = await startShop({ otlpUrl: product.url });
  try {
    const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
    const { sessions } = await driveShop({ sessions: live, shopUrl: shop.url, chromiumPath });
    return sessions.flatMap(({ sessionId, cohort, userId }) =>
      sessionId ? shopperOf(sessionId, cohort, userId) : [],
    );
  } finally {
    await shop.stop();
  }
}

/**
 * The shop's sessions, made by the real agent in Chromium: `live` of them driven now, or those of
 * the recording if it is 0. The shop's own truth says what is right.
 */
export const askShoppers = (live: number): Promise<readonly Asked[]> =>
  withServer(async (product) => {
    const shoppers = await visited(product, live);
    await product.stored(shoppers.length);
    const asked: Asked[] = [];
    for (const question of shoppers.flatMap(questionsFor)) {
      const body = { question: question.text, sessionId: question.sessionId };
      const started = performance.now();
      // The one place here that trusts the server's shape: a wrong one fails the run loudly.
      const answer = (await product.post("/api/ask", JSON.stringify(body))) as ShownAnswer;
      const milliseconds = performance.now() - started;
      const verdict = judge(question, answer, undefined, undefined);
      asked.push({ where: "shop", question, answer, milliseconds, verdict });
    }
    return asked;
  });
