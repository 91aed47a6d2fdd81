import { expect, test } from "vitest";
import { fuzzedOutput, untruths } from "../testing/fuzzed-output.ts";
import { prove } from "../testing/prove.ts";
import { chunk } from "../testing/scripted-model.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { wordWithModel } from "./answer-with-model.ts";
import { settingsOf } from "./settings.ts";

const proven = prove(swallowed402);
const settings = settingsOf({
  provider: "compatible",
  model: "scripted",
  baseUrl: "http://model.example/v1",
});

/** A stream as an endpoint sends it, cut where no one would expect it. */
function streamed(text: string, seed: number): Response {
  const at = seed % (text.length + 1);
  const parts = [text.slice(0, at), text.slice(at)];
  const body = [
    ...parts.map((content) => chunk({ role: "assistant", content })),
    chunk({}, "stop"),
  ];
  return new Response(`${body.join("")}data: [DONE]\n\n`, {
    headers: { "content-type": "text/event-stream" },
  });
}

test("of 2,000 fuzzed outputs, each read as a provider streams it, nothing is shown that is not proven", async () => {
  let outputs = 0;
  let worded = 0;
  while (outputs < 2000) {
    const answer = await wordWithModel(proven, {
      settings,
      fetch: async () => {
        outputs += 1;
        return streamed(fuzzedOutput(outputs, proven.answer.claims), outputs);
      },
    });
    expect(untruths(answer, proven.answer)).toEqual([]);
    if (answer.engine.kind === "llm") worded += 1;
  }
  // Otherwise it would only show that everything is refused.
  expect(worded).toBeGreaterThan(400);
}, 300_000);
