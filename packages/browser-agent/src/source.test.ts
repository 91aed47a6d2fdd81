import { expect, test } from "vitest";
import { createSource } from "./source.ts";

/** A source that says `hello` a microtask after each start. */
const greeter = () =>
  createSource<string>((publish) => {
    queueMicrotask(() => publish("hello"));
    return () => {};
  });

test("all who listen hear each thing once, whoever of them fails", async () => {
  const heard: string[] = [];
  const source = greeter();
  source.subscribe(() => {
    throw new Error("an application's own");
  });
  source.subscribe((word) => heard.push(word));
  await Promise.resolve();
  expect(heard).toEqual(["hello"]);
});

test("stopped and started at once, as in React's strict mode, it says nothing twice", async () => {
  const heard: string[] = [];
  const source = greeter();
  const stop = source.subscribe((word) => heard.push(word));
  stop();
  source.subscribe((word) => heard.push(word));
  await Promise.resolve();
  expect(heard).toEqual(["hello"]);
});
