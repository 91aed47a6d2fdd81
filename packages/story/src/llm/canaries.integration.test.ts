import { expect, test } from "vitest";
import { prove } from "../testing/prove.ts";
import { line, moment } from "../testing/records.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { requestFor } from "./prompt.ts";
import { pseudonymsOf } from "./reword.ts";

const sent = (records: typeof swallowed402): string => {
  const proven = prove(records);
  const pseudonyms = pseudonymsOf(proven, true);
  return requestFor(proven.answer.question, proven.answer.claims, pseudonyms).prompt;
};

test("no canary leaves in 1,000 sessions, whatever field it stands in", () => {
  for (let seed = 0; seed < 1000; seed += 1) {
    const canary = `Zq${seed.toString(36)}xCanary`;
    const mail = `${canary}@mail.example`;
    const fields = {
      "user.id": `${canary}-id`,
      "user.name": `${canary} Person`,
      "user.email": mail,
    };
    const where = seed % 4;
    const events = swallowed402.events.map((event) => ({
      ...event,
      fields: {
        ...event.fields,
        ...fields,
        ...(where === 0 ? { "target.semantic_name": `Pay as ${mail}` } : {}),
        ...(where === 1 ? { "page.title": `Cart of ${canary} Person` } : {}),
      },
    }));
    const error = moment({
      name: "user.error",
      sequence: 20,
      path: "/pay",
      fields: { "exception.type": "TypeError", "exception.message": `no ${canary} here` },
    });
    const told = line({
      span: 3,
      at: 5471,
      name: `refused ${canary}`,
      service: "bank",
      fields: where === 2 ? { "exception.type": "E", "exception.message": canary } : {},
    });
    const prompt = sent({ ...swallowed402, events: [...events, error], lines: [told] });
    expect(prompt).not.toContain(canary);
  }
});
