import { hostOf, isElement } from "../dom/node-kind.ts";

/** Class names and data attributes that say that a control is touched, not that it answered. */
const touchMarks = /focus|hover|ripple|press|touch|drag|chosen|whatinput|js-/i;
/** Attributes that show nothing. */
const unseen = /^(?:draggable|tabindex|aria-grabbed|data-(?:user-)?valid)$/;
/** Declarations that prepare a movement or a touch, or move by nothing. */
const preparing =
  /^(?:-webkit-|-moz-)?(?:transition|will-change|touch-action|user-|tap-|cursor|pointer-events|transform:\s*(?:none|translate(?:3d|X|Y)?\([0px, ]*\))$|--.+:\s*0(?:px)?$)/;

/** What makes up the value of the attributes of which only a part may change. */
const separators: Readonly<Record<string, RegExp>> = { class: /\s+/, style: /\s*;\s*/ };

const partsOf = (value: string | null, separator: RegExp): Set<string> =>
  new Set((value ?? "").trim().split(separator));

/** Class names or declarations that came or went. */
export function changedParts(
  attribute: string,
  before: string | null,
  after: string | null,
): string[] {
  const separator = separators[attribute];
  if (!separator) return [];
  const old = partsOf(before, separator);
  const next = partsOf(after, separator);
  return [...old, ...next].filter((part) => part && old.has(part) !== next.has(part));
}

/** Whether a mutation only shows that the control was pressed, hovered or focused. */
export function isTouchMark({ target, attributeName: name, oldValue }: MutationRecord): boolean {
  if (!name || !isElement(target)) return false;
  if (unseen.test(name) || (name.startsWith("data-") && touchMarks.test(name))) return true;
  const mark = name === "style" ? preparing : touchMarks;
  const parts = changedParts(name, oldValue, target.getAttribute(name));
  // What has been taken back since is judged with all that came before it, not here.
  return parts.length > 0 && parts.every((part) => mark.test(part));
}

const pictures = "svg,img,picture,video,canvas,input,iframe";

/** Whether it shows neither words nor pictures. */
export const isEmptyElement = (node: Node): boolean =>
  isElement(node) &&
  !node.textContent?.trim() &&
  !node.matches(pictures) &&
  !node.querySelector(pictures);

/**
 * Whether a mutation may be a passing animation of the pressed control, such as a ripple: it
 * counts only if it is still there later.
 */
export function isPassing(
  { type, target, attributeName, addedNodes, removedNodes }: MutationRecord,
  control: Element,
): boolean {
  if (!control.contains(target) && !target.contains(control)) return false;
  if (attributeName) return /^(?:class|style|data-)/.test(attributeName);
  return type === "childList" && [...addedNodes, ...removedNodes].every(isEmptyElement);
}

/** Whether it is part of the control: inside it, or in its component beside it, however deep. */
function isPartOf(node: Node, control: Element): boolean {
  const component = hostOf(control);
  for (let part: Node | undefined = node; part; part = hostOf(part)) {
    if (control.contains(part) || (component && hostOf(part) === component)) return true;
  }
  return false;
}

/** Whether what is animated is a ripple of the control. */
export const isRipple = (node: Node, control: Element): boolean =>
  isEmptyElement(node) && isPartOf(node, control);
