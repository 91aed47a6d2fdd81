import { isElement } from "../dom/node-kind.ts";

/** Class names and data attributes that say that a control is touched, not that it answered. */
const touchMarks = /focus|hover|ripple|press|touch|drag|chosen|whatinput|js-/i;
/** Attributes that show nothing. */
const unseen = /^(?:draggable|tabindex|aria-grabbed|data-(?:user-)?valid)$/;

const tokens = (value: string | null): Set<string> =>
  new Set((value ?? "").split(/\s+/).filter(Boolean));

/** Class names that came or went. */
export function changedTokens(before: string | null, after: string | null): string[] {
  const old = tokens(before);
  const next = tokens(after);
  return [...old, ...next].filter((token) => old.has(token) !== next.has(token));
}

/** What has been taken back since is judged with all that came before it, not here. */
const someAndAll = <T>(items: readonly T[], test: (item: T) => boolean): boolean =>
  items.length > 0 && items.every(test);

const onlyTouchMarks = (before: string | null, after: string | null): boolean =>
  someAndAll(changedTokens(before, after), (token) => touchMarks.test(token));

/** Properties that prepare a movement or a touch and show nothing themselves. */
const preparing =
  /^(?:transition|will-change|touch-action|(?:-webkit-|-moz-)?user-(?:select|drag)|cursor|pointer-events|-webkit-tap|-webkit-transition)/;

const declarations = (style: string | null): Set<string> =>
  new Set(
    (style ?? "")
      .split(";")
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** A transform that moves nothing. */
const isIdentity = (declaration: string): boolean =>
  /^(?:-webkit-)?transform:\s*(?:none|translate(?:3d|X|Y)?\([0px, ]*\))$/.test(declaration);

function showsNothing(before: string | null, after: string | null): boolean {
  const old = declarations(before);
  const next = declarations(after);
  const changed = [...old, ...next].filter((part) => old.has(part) !== next.has(part));
  return someAndAll(changed, (part) => preparing.test(part) || isIdentity(part));
}

/** Whether a mutation only shows that the control was pressed, hovered or focused. */
export function isTouchMark(record: MutationRecord): boolean {
  const { type, target, attributeName, oldValue } = record;
  if (type !== "attributes" || !isElement(target) || !attributeName) return false;
  if (unseen.test(attributeName)) return true;
  if (attributeName === "class") return onlyTouchMarks(oldValue, target.getAttribute("class"));
  if (attributeName === "style") return showsNothing(oldValue, target.getAttribute("style"));
  return attributeName.startsWith("data-") && touchMarks.test(attributeName.slice(5));
}

/** Whether it shows neither words nor pictures. */
export const isEmptyElement = (node: Node): boolean =>
  isElement(node) &&
  !node.textContent?.trim() &&
  !/^(?:svg|img|picture|video|canvas|input|iframe)$/.test(node.localName) &&
  !node.querySelector("svg,img,picture,video,canvas,input,iframe");

/**
 * Whether a mutation may be a passing animation of the pressed control, such as a ripple: it
 * counts only if it is still there later.
 */
export function isPassing(record: MutationRecord, control: Element): boolean {
  const { type, target, attributeName, addedNodes, removedNodes } = record;
  if (!isElement(target) || !(control.contains(target) || target.contains(control))) {
    return false;
  }
  if (type === "attributes") return /^(?:class|style|data-)/.test(attributeName ?? "");
  if (type !== "childList") return false;
  return [...addedNodes, ...removedNodes].every(isEmptyElement);
}
