import { expect, test } from "vitest";
import { matchPages } from "./match-page.ts";

const pages = [
  { path: "/", title: "Nimbus – Start" },
  { path: "/check-out", title: "Nimbus – Check out" },
  { path: "/kasse", title: "Nimbus – Kasse" },
  { path: "/booking/seats", title: "Nimbus – Choose seats" },
  { path: "/order", title: "Nimbus – Order" },
];

const named = (text: string, path?: string) =>
  matchPages(pages, { words: text.split(" "), quoted: [], ...(path ? { path } : {}) }).map(
    (page) => page.path,
  );

test.each([
  ["what happened to Ana on checkout", "/check-out"],
  ["what happened on the chekout", "/check-out"],
  ["was ist mit Ana an der Kasse passiert", "/kasse"],
  ["problems while choosing seats", "/booking/seats"],
  ["what happened to Ana on the order page", "/order"],
])("%s: %s", (text, path) => {
  expect(named(text)).toEqual([path]);
});

test("a path names its page", () => {
  expect(named("what happened on", "/kasse")).toEqual(["/kasse"]);
});

test("the name of the site in every title names no page", () => {
  expect(named("what happened to Ana on Nimbus")).toEqual([]);
});
