import { expect, test } from "vitest";
import { array, DecodeError, number, object, oneOf, record, string } from "./decode.ts";

interface Person {
  readonly name: string;
  readonly age?: number;
}
const person = object<Person>({ name: string }, { age: number });

test.each([
  ["a full object", { name: "David", age: 40 }, { name: "David", age: 40 }],
  ["an absent optional field", { name: "David" }, { name: "David" }],
  ["a null optional field", { name: "David", age: null }, { name: "David" }],
  ["fields that nobody asked for", { name: "David", shoe: 43 }, { name: "David" }],
])("%s", (_name, value, decoded) => {
  expect(person(value, "")).toEqual(decoded);
});

test.each([
  ["a wrong type", () => person({ name: 3 }, "person"), "a text at person.name"],
  ["a list for an object", () => person([], "person"), "an object at person"],
  ["a wrong item", () => array(number)([1, "2"], "list"), "a number at list[1]"],
  ["a wrong entry", () => record(string)({ a: 1 }, "map"), "a text at map.a"],
  ["an unknown word", () => oneOf("Ok", "Error")("ok", "status"), "Ok or Error at status"],
])("%s is refused with its place", (_name, decode, place) => {
  expect(decode).toThrow(DecodeError);
  expect(decode).toThrow(place);
});
