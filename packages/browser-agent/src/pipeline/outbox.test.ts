import type { Scope } from "@session-replay/otlp/encode";
import fc from "fast-check";
import { expect, test } from "vitest";
import { memory } from "../../testing/recorded.ts";
import { createJournal, type Journal } from "./journal.ts";
import { createOutbox, cutBatches } from "./outbox.ts";
import type { Answer, Packed } from "./transport.ts";

const scope: Scope = { name: "test" };
const accepted: Answer = { kind: "accepted" };

/** A receiver that answers as told, an outbox in front of it, and a clock that is turned by hand. */
function house({ journal = createJournal(memory(), "logs", "page") } = {}) {
  const timers = new Map<() => void, number>();
  const sent: string[][] = [];
  const state: { answer: () => Answer | Promise<Answer>; pack?: () => Promise<Packed> } = {
    answer: () => accepted,
  };
  const outbox = createOutbox({
    signal: "logs",
    resource: {},
    journal,
    delayMs: 75,
    random: () => 0.5,
    schedule(run, ms) {
      timers.set(run, ms);
      return () => timers.delete(run);
    },
    transport: {
      pack: () => state.pack?.(),
      async send(body) {
        const text = typeof body === "string" ? body : new TextDecoder().decode(body);
        sent.push([...text.matchAll(/"n":(\d+)/g)].map(([, n = ""]) => n));
        return state.answer();
      },
    },
  });
  return {
    outbox,
    sent,
    state,
    journal,
    add: (n: number, filler = "") => outbox.add(scope, `{"n":${n},"f":"${filler}"}`),
    /** When the next attempt is due, in milliseconds. */
    due: (): number | undefined => [...timers.values()][0],
    async pass(): Promise<void> {
      const [run] = timers.keys();
      if (run) timers.delete(run);
      run?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test("records of one window leave in one request, 75 ms after the first", async () => {
  const { add, sent, due, pass } = house();
  add(1);
  add(2);
  expect(due()).toBe(75);
  await pass();
  expect(sent).toEqual([["1", "2"]]);
});

test("a receiver in trouble is tried with one batch; the rest follows the first that is taken", async () => {
  const { add, sent, state, due, pass } = house();
  state.answer = () => ({ kind: "retry", afterMs: undefined });
  add(1);
  await pass();
  for (let n = 2; n < 6; n += 1) add(n, "x".repeat(30_000));
  expect(due()).toBe(1_000);
  await pass();
  expect(due()).toBe(2_000);
  expect(sent).toEqual([["1"], ["1", "2"]]);
  state.answer = () => accepted;
  await pass();
  expect(due()).toBe(0);
  await pass();
  expect(sent.flat().slice(3)).toEqual(["1", "2", "3", "4", "5"]);
  expect(due()).toBeUndefined();
});

test("`Retry-After` is kept, also while new records come", async () => {
  const { add, state, due, pass } = house();
  state.answer = () => ({ kind: "retry", afterMs: 7_000 });
  add(1);
  await pass();
  add(2);
  expect(due()).toBe(7_000);
});

test("what is being compressed when the page goes is sent as it is, once", async () => {
  const { outbox, add, sent, state, pass } = house();
  let packed: (body: Packed) => void = () => {};
  state.pack = () =>
    new Promise((resolve) => {
      packed = resolve;
    });
  add(1);
  await pass();
  add(2);
  expect(sent).toEqual([]);
  outbox.leave();
  expect(sent).toEqual([["1", "2"]]);
  packed(new ArrayBuffer(0));
  await pass();
  expect(sent).toEqual([["1", "2"]]);
});

test("refused records are counted and never sent again", async () => {
  const { outbox, add, sent, state, journal, pass } = house();
  state.answer = () => ({ kind: "refused", count: 1 });
  add(1);
  add(2);
  await pass();
  await pass();
  expect(sent).toHaveLength(1);
  expect(outbox.takeDropped()).toBe(1);
  expect(outbox.takeDropped()).toBe(0);
  expect(journal.bytes()).toBe(0);
});

test("the queue is bounded: the oldest go, and are counted", async () => {
  const { outbox, add } = house();
  for (let n = 0; n < 10_050; n += 1) add(n);
  expect(outbox.takeDropped()).toBe(50);
});

test("the next page sends what this one left in the journal", async () => {
  const storage = memory();
  const first = house({ journal: createJournal(storage, "logs", "first") });
  first.state.answer = () => new Promise(() => {});
  first.add(1);
  first.add(2, 'a "quoted" word\\n');
  await first.pass();
  const journal = createJournal(storage, "logs", "second");
  const second = house({ journal });
  expect(journal.recover((page) => page === "first")).toEqual([]);
  second.outbox.resume(journal.recover(() => false));
  await second.pass();
  expect(second.sent.flat().toSorted()).toEqual(["1", "2"]);
  expect(storage.keys()).toEqual([]);
  expect(journal.bytes()).toBe(0);
});

test("a journal that was acknowledged has its room back", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const journal: Journal = createJournal(memory(), "logs", "page");
      const records = texts.map((json) => ({ scope, json }));
      const entries = records.map((record) => ({ ...record, entry: journal.write(record) }));
      journal.acknowledge(entries);
      expect(journal.bytes()).toBe(0);
    }),
  );
});

test("a full journal takes no more, and says so", () => {
  const journal = createJournal(memory(), "logs", "page");
  const json = "x".repeat(900_000);
  expect(journal.write({ scope, json })).toBeDefined();
  expect(journal.write({ scope, json })).toBeDefined();
  expect(journal.write({ scope, json })).toBeUndefined();
});

test("batches keep every record, in order, and fit a keepalive request", () => {
  const record = fc.string({ maxLength: 4_000 }).map((json) => ({ scope, json }));
  fc.assert(
    fc.property(fc.array(record, { maxLength: 120 }), (records) => {
      const batches = cutBatches(records);
      expect(batches.flat()).toEqual(records);
      for (const batch of batches) {
        const bytes = batch.reduce((sum, { json }) => sum + json.length + 1, 0);
        expect(batch.length === 1 || bytes <= 56_000).toBe(true);
      }
    }),
  );
});

test("records of one run share an entry, but for the first", async () => {
  const storage = memory();
  const journal = createJournal(storage, "logs", "page");
  const other = { name: "other" };
  const records = [
    { scope, json: "1" },
    { scope, json: "2" },
    { scope, json: "3" },
    { scope: other, json: "4" },
  ];
  const written = records.map((record) => ({ ...record, entry: journal.write(record) }));
  expect(storage.keys().length).toBe(2);
  await Promise.resolve();
  expect(storage.keys().length).toBe(3);
  const next = createJournal(storage, "logs", "next");
  expect(next.recover(() => false).map(({ json }) => json)).toEqual(["1", "2", "3", "4"]);
  journal.acknowledge(written.slice(0, 2));
  expect(next.recover(() => false).map(({ json }) => json)).toEqual(["2", "3", "4"]);
  journal.acknowledge(written.slice(2));
  expect(storage.keys()).toEqual([]);
});
