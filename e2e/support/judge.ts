import type { Truth } from "@session-replay/example-shop/kit";
import type { Answer } from "@session-replay/story";

const words: Readonly<Record<string, RegExp>> = {
  rage_click: /\b(?:\d+ times|repeated(?:ly)?|rage)/i,
  dead_click: /\b(?:no effect|nothing|dead|no response|not? answer)/i,
  error_click: /\berror\b/i,
  thrashing: /\b(?:scroll|thrash)/i,
};

const noCause = /no technical cause/i;

/** What an answer lacks or invents, measured by the truth; empty if it is right. */
export function faultsOf(truth: Truth, answer: Answer): string[] {
  const text = answer.answer;
  const lower = text.toLowerCase();
  const expected: [string, boolean][] = [["is answered", answer.status === "answered"]];
  if (truth.element) expected.push([`names ${truth.element}`, text.includes(truth.element)]);
  if (truth.frustration) {
    expected.push([`tells of ${truth.frustration}`, words[truth.frustration]?.test(text) ?? false]);
  }
  if (truth.page) expected.push([`names ${truth.page}`, lower.includes(truth.page.slice(1))]);
  if (truth.error) expected.push([`names ${truth.error}`, text.includes(truth.error)]);
  if (truth.request) {
    const { status, service, path, operation, exception, slowerThan } = truth.request;
    expected.push([`names ${path}`, text.includes(path)]);
    expected.push([`names the service ${service}`, text.includes(service)]);
    expected.push([`names ${operation}`, text.includes(operation)]);
    if (status >= 400) expected.push([`names ${status}`, text.includes(String(status))]);
    if (exception) expected.push([`names ${exception}`, text.includes(exception)]);
    if (slowerThan) expected.push(["tells how slow", /\b\d+(?:\.\d+)? ?m?s\b/.test(text)]);
  }
  if (truth.cause === null) expected.push(["sees no technical cause", noCause.test(text)]);
  else expected.push(["does not deny a cause", !noCause.test(text)]);
  return expected.flatMap(([name, holds]) => (holds ? [] : [name]));
}
