// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { isRipple, isTouchMark } from "./decoration.ts";

const attributeRecord = (name: string, before: string, after: string): MutationRecord => {
  const target = document.createElement("button");
  target.setAttribute(name, after);
  const none = document.createDocumentFragment().childNodes;
  return {
    type: "attributes",
    target,
    attributeName: name,
    attributeNamespace: null,
    oldValue: before,
    addedNodes: none,
    removedNodes: none,
    nextSibling: null,
    previousSibling: null,
  };
};

test.each([
  ["a focus ring", "class", "btn", "btn focus-visible", true],
  ["a ripple", "class", "btn", "btn mdc-ripple--foreground", true],
  ["a tab that is chosen", "class", "tab", "tab is-selected", false],
  ["a pressed mark of a library", "data-pressed", "", "true", true],
  ["a state of a library", "data-state", "closed", "open", false],
  [
    "a prepared movement",
    "style",
    "",
    "transition-duration: 0ms; transform: translate3d(0px, 0px, 0px);",
    true,
  ],
  ["a variable set to nothing", "style", "", "--swipe-amount: 0px;", true],
  ["a variable set to something", "style", "", "--swipe-amount: 40px;", false],
  ["a movement", "style", "", "transform: translate3d(-300px, 0px, 0px);", false],
])("%s", (_, name, before, after, touch) => {
  expect(isTouchMark(attributeRecord(name, before, after))).toBe(touch);
});

test.each([
  ["an empty part of the button", "<button><i></i></button>", "i", true],
  ["a part with words", "<button><i>Saved</i></button>", "i", false],
  ["an empty bar beside it", "<button></button><i></i>", "i", false],
])("a ripple: %s", (_, html, animated, expected) => {
  document.body.innerHTML = html;
  const [node, control] = [animated, "button"].map((name) => document.querySelector(name));
  expect(node && control && isRipple(node, control)).toBe(expected);
});

test("a ripple: beside the button in the shadow root of its component, however deep", () => {
  document.body.innerHTML = "<main></main>";
  const root = document.querySelector("main")?.attachShadow({ mode: "open" });
  if (!root) throw new Error("no shadow root");
  root.innerHTML = "<button>Go</button><span></span>";
  const [control, host] = [root.querySelector("button"), root.querySelector("span")];
  const wave = host?.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
  expect(wave && control && isRipple(wave, control)).toBe(true);
});
