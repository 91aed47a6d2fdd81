import { expect, test } from "vitest";
import { boundaryViolations, type SourceFile } from "./boundaries.ts";

const file = (over: Partial<SourceFile>): SourceFile => ({
  room: "story",
  path: "packages/story/src/a.ts",
  text: "",
  declared: ["@session-replay/schema", "@session-replay/esql", "@session-replay/store"],
  ...over,
});

test.each([
  ["an allowed room", `import { x } from "@session-replay/esql";`, 0],
  ["a room against the river", `import { x } from "@session-replay/store";`, 1],
  ["a lazy import against the river", `const x = await import("@session-replay/store");`, 1],
  ["a re-export against the river", `export { x } from "@session-replay/store";`, 1],
  ["a package that is not declared", `import x from "left-pad";`, 1],
  ["a path that leaves the room", `import x from "../../server/src/b.ts";`, 1],
  ["a path inside the room", `import x from "./facts/b.ts";`, 0],
  ["a built-in of Node", `import x from "node:fs";`, 0],
])("%s", (_name, text, violations) => {
  expect(boundaryViolations([file({ text })])).toHaveLength(violations);
});

test("the agent may use schema/wire, and not the catalogue with its prose", () => {
  const agent = (text: string) =>
    file({ room: "browser-agent", path: "packages/browser-agent/src/a.ts", text });
  expect(boundaryViolations([agent(`import { x } from "@session-replay/schema/wire";`)])).toEqual(
    [],
  );
  expect(boundaryViolations([agent(`import { x } from "@session-replay/schema";`)])).toHaveLength(
    1,
  );
});
