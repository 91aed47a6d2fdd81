// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { memory } from "../../testing/recorded.ts";
import { beginState } from "../state.ts";
import { createTracerProvider } from "./tracer-provider.ts";

test("the next span tells how many had to be given up, once", () => {
  beginState({ now: () => 0, newId: () => "sess_1", shared: memory(), tab: memory() });
  const sent: string[] = [];
  let dropped = 7;
  const provider = createTracerProvider({
    add: (_, json) => sent.push(json),
    flush: async () => {},
    stop: async () => {},
    takeDropped() {
      const count = dropped;
      dropped = 0;
      return count;
    },
  });
  const tracer = provider.getTracer("app");
  tracer.startSpan("one").end();
  tracer.startSpan("two").end();
  expect(sent[0]).toContain('{"key":"session.dropped_count","value":{"intValue":7}}');
  expect(sent[1]).not.toContain("dropped_count");
});
