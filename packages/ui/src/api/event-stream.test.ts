import fc from "fast-check";
import { expect, test } from "vitest";
import { createEventReader } from "./event-stream.ts";

const text =
  'event: narrated\ndata: {"a":1}\n\nevent: claim\ndata: "two"\n\nevent: answer\ndata: {}\n\n';

test("events are read from any cutting of the stream", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: text.length }), { maxLength: 8 }), (cuts) => {
      const read = createEventReader();
      const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      const events = at.slice(1).flatMap((end, index) => read(text.slice(at[index], end)));
      expect(events).toEqual([
        { name: "narrated", data: '{"a":1}' },
        { name: "claim", data: '"two"' },
        { name: "answer", data: "{}" },
      ]);
    }),
  );
});
