import { isElement } from "./node-kind.ts";

const controls =
  "a[href],area[href],button,input,select,textarea,summary,option,label,video,audio,canvas," +
  "[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem]," +
  "[role=menuitemcheckbox],[role=menuitemradio],[role=option],[role=treeitem],[role=slider]," +
  "[role=spinbutton],[role=combobox],[role=gridcell],[onclick],[contenteditable=''],[contenteditable=true]";

/** The element that was hit, inside open shadow roots. */
export function hitElement(event: Event): Element | undefined {
  const { target } = event;
  // The whole path is only worth its price where the target stands for what is inside of it.
  if (isElement(target) && !target.shadowRoot) return target;
  return event.composedPath().find(isElement);
}

/** Ancestors that show the pointer hand: where handlers are invisible, the hand shows the extent. */
function clickableLook(path: readonly Element[]): Element | undefined {
  let outermost: Element | undefined;
  for (const element of path.slice(0, 6)) {
    if (element.localName === "body" || getComputedStyle(element).cursor !== "pointer") break;
    outermost = element;
  }
  return outermost;
}

const labelled = (label: Element): Element =>
  "control" in label && label.control instanceof Element ? label.control : label;

/**
 * The control that a person meant: the button around an icon, the field of a label, else the
 * outermost element that looks clickable, else the element that was hit.
 */
export function controlOf(event: Event): Element | undefined {
  const path = event.composedPath().filter(isElement);
  const control = path.find((element) => element.matches(controls));
  if (control?.localName === "label") return labelled(control);
  return control ?? clickableLook(path) ?? path[0];
}

/** Whether the element is, or stands in, a control that the platform or ARIA names as one. */
export const isControl = (element: Element): boolean => element.closest(controls) !== null;
