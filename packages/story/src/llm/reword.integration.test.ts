import { afterEach, expect, test } from "vitest";
import type { Proven } from "../tell/proven.ts";
import { prove } from "../testing/prove.ts";
import {
  failures,
  type Script,
  startScriptedModel,
  streams,
  streamsAsAnthropic,
} from "../testing/scripted-model.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { wordWithModel } from "./answer-with-model.ts";
import { previewWords } from "./preview.ts";

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

const scripted = async (script: Script) => {
  const model = await startScriptedModel(script);
  stop = model.stop;
  return model;
};

const proven = prove(swallowed402);
const idOf = (kind: string): string =>
  proven.answer.claims.find((claim) => claim.kind === kind)?.id ?? "";
const good = JSON.stringify({
  text: "They pressed “Confirm” 3 times on “Pay” (/pay).",
  from: [idOf("steps")],
});
/** As a narrator might have told it, so that the golden requests stay when its wording changes. */
const golden: Proven = {
  ...proven,
  answer: {
    ...proven.answer,
    question: "What happened to Ana Ruiz (ana@example.org)?",
    claims: proven.answer.claims.slice(0, 2).map((claim, index) => ({
      ...claim,
      text:
        [
          "Ana Ruiz came to “Pay” (/pay).",
          "POST /api/confirm was answered 402 because “charge card” failed: CardError “card_declined 4711”.",
        ][index] ?? "",
      facts: index === 0 ? [] : [{ kind: "text", value: "card_declined 4711", cites: [] }],
    })),
  },
};
const invented = JSON.stringify({ text: "They then called support.", from: ["c99"] });

test("a streamed answer is shown with the claims' citations and what it cost", async () => {
  const { settings, calls } = await scripted(streams(good.slice(0, 20), `${good.slice(20)}\n`));
  const seen: string[] = [];
  const answer = await wordWithModel(proven, {
    settings,
    fetch,
    onClaim: (claim) => seen.push(claim.text),
  });
  const steps = proven.answer.claims.find((claim) => claim.kind === "steps");
  expect(answer.engine).toMatchObject({
    kind: "llm",
    model: "scripted",
    use: { calls: 1, inputTokens: 1000, outputTokens: 100 },
  });
  expect(answer.engine.use?.cost?.amount).toBeCloseTo(0.0045);
  expect(answer.answer).toBe("They pressed “Confirm” 3 times on “Pay” (/pay).");
  expect(answer.claims[0]?.cites).toEqual(steps?.cites);
  expect(answer.claims[0]?.rewords).toEqual([steps?.text]);
  expect(seen).toEqual([answer.answer]);
  expect(calls()).toBe(1);
});

test.each([
  ["anthropic", streamsAsAnthropic],
  ["openai", streams],
  ["compatible", streams],
] as const)("sentences and tokens are read from the stream of %s", async (provider, script) => {
  const { settings } = await scripted(script(good.slice(0, 9), `${good.slice(9)}\n`));
  const { engine, claims } = await wordWithModel(proven, {
    settings: { ...settings, provider, apiKey: "k" },
    fetch,
  });
  expect(claims).toHaveLength(1);
  expect(engine.use).toMatchObject({ calls: 1, inputTokens: 1000, outputTokens: 100 });
});

test("what is not proven is asked again once", async () => {
  const { settings, calls } = await scripted((response, call) =>
    streams(call === 1 ? invented : good)(response, call),
  );
  const { engine } = await wordWithModel(proven, { settings, fetch });
  expect(calls()).toBe(2);
  expect(engine).toMatchObject({ kind: "llm", use: { calls: 2, refused: 1 } });
});

test.each(Object.entries(failures))(
  "the narrator answers within a second after the model %s",
  async (_, script) => {
    const { settings, calls, endedAt } = await scripted(script);
    const answer = await wordWithModel(proven, { settings, fetch });
    const answered = performance.now();
    expect(answer.claims).toBe(proven.answer.claims);
    expect(answer.answer).toBe(proven.answer.answer);
    expect(answer.engine).toMatchObject({
      kind: "narrator",
      use: { fellBack: expect.any(String) },
    });
    // A call that timed out is closed by our side: its end is the failure.
    expect(answered - endedAt()).toBeLessThan(1000);
    expect(calls()).toBeLessThanOrEqual(2);
  },
);

test("what a failed call says of the key is not repeated", async () => {
  const { settings } = await scripted((response) =>
    response.writeHead(401).end('{"error":{"message":"Incorrect API key: sk-secret"}}'),
  );
  const answer = await wordWithModel(proven, {
    settings: { ...settings, apiKey: "sk-secret" },
    fetch,
  });
  expect(JSON.stringify(answer)).not.toContain("sk-secret");
});

test.each(["anthropic", "openai", "compatible"] as const)(
  "the request that %s gets is the golden one, without names and tools, and the preview sends nothing",
  async (provider) => {
    const { settings, calls } = await scripted(streams(good));
    const [preview] = await previewWords(golden, {
      ...settings,
      provider,
      apiKey: "secret-key",
      baseUrl: "http://model.example/v1",
    });
    expect(preview?.body).not.toMatch(/Ana|Ruiz|ana@|4711|secret-key|"tools"/u);
    expect(calls()).toBe(0);
    expect({ url: preview?.url, body: JSON.parse(preview?.body ?? "") }).toMatchSnapshot();
  },
);

test("the preview is the body that is sent, byte for byte", async () => {
  const { settings, requests } = await scripted(streams(good));
  const [preview] = await previewWords(proven, settings);
  await wordWithModel(proven, { settings, fetch });
  expect(requests[0]?.body).toBe(preview?.body);
});
