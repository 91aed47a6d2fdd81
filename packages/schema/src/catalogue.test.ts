import { expect, test } from "vitest";
import { attributes, commonAttributes, events, resourceAttributes, streams } from "./index.ts";
import { logsStream } from "./streams.ts";

const names = Object.keys(attributes);

test("every attribute that an event carries is in the catalogue", () => {
  const carried = [
    ...Object.values(events).flatMap((event) => event.attributes),
    ...commonAttributes,
  ];
  expect(carried.filter((name) => !names.includes(name))).toEqual([]);
});

test("no attribute's name is the prefix of another's, which dot-expanding stores refuse", () => {
  const all = [...names, ...Object.keys(resourceAttributes)];
  expect(all.filter((name) => all.some((other) => other.startsWith(`${name}.`)))).toEqual([]);
});

test.each(Object.entries({ ...attributes, ...resourceAttributes }))(
  "the example of %s has its type",
  (_name, spec) => {
    const { example, type } = spec;
    switch (type) {
      case "string":
        return expect(typeof example).toBe("string");
      case "int":
        return expect(Number.isSafeInteger(example)).toBe(true);
      case "double":
        return expect(typeof example).toBe("number");
      case "boolean":
        return expect(typeof example).toBe("boolean");
      case "string[]":
        return expect(Array.isArray(example)).toBe(true);
      default:
        return spec satisfies never;
    }
  },
);

test.each([
  ["attributes.frustration.score", "double"],
  ["attributes.frustration.click_count", "long"],
  ["attributes.user.id", "keyword"],
  ["resource.attributes.service.name", "keyword"],
  ["body.text", "text"],
])("the logs stream has %s as %s", (name, type) => {
  expect(streams[logsStream]?.[name]?.type).toBe(type);
});
