import type { Scope } from "@session-replay/otlp/encode";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memory } from "../../testing/recorded.ts";
import { createJournal, type Journal, type Waiting } from "./journal.ts";
import { createOutbox, cutBatches } from "./outbox.ts";
import type { Answer, Packed } from "./transport.ts";

const tidyMs = 3_000;

const scope: Scope = { name: "test" };
const accepted: Answer = { kind: "accepted" };

/** A receiver that answers as told, an outbox in front of it, and a clock that is turned by hand. */
function house({
  journal = createJournal(memory(), "logs", "page"),
  delayMs = 75,
  packAheadMs,
}: {
  readonly journal?: Journal;
  readonly delayMs?: number;
  readonly packAheadMs?: number;
} = {}) {
  const timers = new Map<() => unknown, number>();
  const sent: string[][] = [];
  const state: { answer: () => Answer | Promise<Answer>; pack?: () => Promise<Packed> } = {
    answer: () => accepted,
  };
  const outbox = createOutbox({
    signal: "logs",
    resource: {},
    journal,
    delayMs,
    packAheadMs,
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
  const due = (): number | undefined =>
    [...timers.values()].find((ms) => ms !== packAheadMs && ms !== tidyMs);
  return {
    outbox,
    sent,
    state,
    journal,
    add: (n: number, filler = "") => outbox.add(scope, `{"n":${n},"f":"${filler}"}`),
    /** When the next attempt is due, in milliseconds. */
    due,
    /** Lets the next attempt begin, or the timer of `ms` ring. */
    async pass(ms?: number): Promise<void> {
      const run = [...timers.keys()].find((timer) => timers.get(timer) === (ms ?? due()));
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

test("a flush waits for what was on its way before it", async () => {
  const { outbox, add, state, pass } = house();
  let answer: (answer: Answer) => void = () => {};
  state.answer = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  add(1);
  await pass();
  let isFlushed = false;
  const flushed = outbox.flush().then(() => {
    isFlushed = true;
  });
  await pass();
  expect(isFlushed).toBe(false);
  answer(accepted);
  await flushed;
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

describe("batches that wait long", () => {
  const batched = { delayMs: 15_000, packAheadMs: 1_000 };
  const gzip = (sent: readonly number[]): Promise<Packed> =>
    new Response(sent.map((n) => `"n":${n},`).join("")).arrayBuffer();

  test("what is compressed already goes compressed when the page goes, the rest as it is", async () => {
    const { outbox, add, sent, state, pass } = house(batched);
    state.pack = () => gzip([1, 2]);
    add(1);
    add(2);
    await pass(1_000);
    add(3);
    expect(sent).toEqual([]);
    outbox.leave();
    expect(sent).toEqual([["1", "2"], ["3"]]);
  });

  test("at the end of the interval all of it leaves in one request", async () => {
    const { add, sent, state, due, pass } = house(batched);
    state.pack = () => gzip([1]);
    add(1);
    await pass(1_000);
    add(2);
    expect(due()).toBe(15_000);
    state.pack = () => gzip([1, 2]);
    await pass(15_000);
    expect(sent).toEqual([["1", "2"]]);
  });

  test("what fits no keepalive request any more leaves at once", () => {
    const { add, due } = house(batched);
    for (let n = 0; n < 5; n += 1) add(n, "x".repeat(10_000));
    expect(due()).toBe(0);
  });

  test("what a page before this one left behind leaves at once", () => {
    const { outbox, due } = house(batched);
    outbox.resume([{ scope, json: '{"n":1}' }]);
    expect(due()).toBeLessThan(100);
  });

  test("what was compressed is sent anew, as it is, to a receiver that takes nothing compressed", async () => {
    const { add, sent, state, pass } = house(batched);
    state.pack = () => gzip([1]);
    add(1);
    await pass(1_000);
    state.answer = () => ({ kind: "retry", afterMs: 0 });
    await pass(15_000);
    delete state.pack;
    state.answer = () => accepted;
    await pass(0);
    expect(sent).toEqual([["1"], ["1"]]);
  });
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
  expect(journal.hasOthers()).toBe(true);
  second.outbox.resume(journal.recover(() => false));
  expect(journal.hasOthers()).toBe(false);
  expect(journal.recover(() => false)).toEqual([]);
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
        expect(batch.length === 1 || bytes <= 45_000).toBe(true);
      }
    }),
  );
});

test("records are stored at once, and share an entry until it is full or sealed", () => {
  const storage = memory();
  const journal = createJournal(storage, "logs", "page");
  const stored = (): string[] =>
    createJournal(storage, "logs", "next")
      .recover(() => false)
      .map(({ json }) => json);
  const write = (json: string, by = scope): Waiting => ({
    scope: by,
    json,
    entry: journal.write({ scope: by, json }),
  });
  const first = [write("1"), write("2"), write("3")];
  expect(stored()).toEqual(["1", "2", "3"]);
  expect(storage.keys()).toHaveLength(1);
  const other = [write("4", { name: "other" })];
  journal.seal();
  const second = [write("5"), write("x".repeat(9_000)), write("6")];
  expect(storage.keys()).toHaveLength(4);
  journal.acknowledge(first.slice(0, 2));
  expect(stored()).toHaveLength(7);
  journal.acknowledge([...first.slice(2), ...other, ...second.slice(0, 2)]);
  journal.tidy();
  expect(stored()).toEqual(["6"]);
  journal.acknowledge(second.slice(2));
  journal.tidy();
  expect(storage.keys()).toEqual([]);
  expect(journal.bytes()).toBe(0);
});

test("what is concluded from a stored record is stored with the next one, or when it is sealed", () => {
  const storage = memory();
  const journal = createJournal(storage, "logs", "page");
  const stored = (): string[] =>
    createJournal(storage, "logs", "next")
      .recover(() => false)
      .map(({ json }) => json);
  journal.write({ scope, json: "outcome 1" }, true);
  expect(stored()).toEqual([]);
  journal.write({ scope, json: "click 2" });
  expect(stored()).toEqual(["outcome 1", "click 2"]);
  journal.write({ scope, json: "outcome 2" }, true);
  journal.seal();
  expect(stored()).toEqual(["outcome 1", "click 2", "outcome 2"]);
});

test("what was acknowledged makes place for others, or is cleared away", () => {
  const storage = memory();
  const journal = createJournal(storage, "logs", "page");
  for (const json of ["1", "2", "3"]) {
    const entry = journal.write({ scope, json });
    journal.seal();
    journal.acknowledge([{ scope, json, entry }]);
  }
  expect(storage.keys()).toHaveLength(1);
  journal.tidy();
  expect(storage.keys()).toEqual([]);
});
