// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { hasGreyControlAt } from "./grey-control.ts";

test.each([
  ["on a disabled button", "<button disabled></button>", 50, true],
  ["beside it", "<button disabled></button>", 150, false],
  ["on a component that is disabled", "<my-button aria-disabled='true'></my-button>", 50, true],
  ["on one that is not", "<button></button>", 50, false],
])("a press that falls through: %s", (_, html, x, expected) => {
  document.body.innerHTML = html;
  const [control] = document.body.children;
  Object.assign(control ?? {}, { getBoundingClientRect: () => new DOMRect(0, 0, 100, 30) });
  expect(hasGreyControlAt(document.body, x, 10)).toBe(expected);
});
