import { hostOf, isElement } from "./node-kind.ts";

const controls =
  ":any-link,button,input,select,textarea,summary,option,label,video,audio,canvas," +
  "[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab]," +
  "[role^=menuitem],[role=option],[role=treeitem],[role=slider],[role=spinbutton]," +
  "[role=combobox],[role=gridcell],[onclick],[contenteditable=''],[contenteditable=true]";

/** The element that was hit, inside open shadow roots. */
export function hitElement(event: Event): Element | undefined {
  const { target } = event;
  // The whole path is only worth its price where the target stands for what is inside of it.
  if (isElement(target) && !target.shadowRoot) return target;
  return event.composedPath().find(isElement);
}

/** The nearest around and including `element`, through slots and out of shadow roots. */
export function nearest(
  element: Element,
  test: (element: Element) => boolean,
): Element | undefined {
  if (test(element)) return element;
  const around = element.assignedSlot ?? element.parentElement ?? hostOf(element);
  return around && nearest(around, test);
}

const maxExtent = 6;

/** Ancestors that show the pointer hand: where handlers are invisible, the hand shows the extent. */
function clickableLook(hit: Element): Element {
  let outermost = hit;
  let left = maxExtent;
  nearest(hit, (element) => {
    const end = !left || element.localName === "body";
    if (end || getComputedStyle(element).cursor !== "pointer") return true;
    outermost = element;
    left -= 1;
    return false;
  });
  return outermost;
}

/**
 * The control that a person meant: the button around an icon, the field of a label, else the
 * outermost element that looks clickable, else the element that was hit.
 */
export function controlOf(hit: Element): Element {
  const control = nearest(hit, (element) => element.matches(controls));
  const { control: labelled }: Partial<HTMLLabelElement> = control ?? {};
  return isElement(labelled) ? labelled : (control ?? clickableLook(hit));
}

/** Whether the element is, or stands in, a control that the platform or ARIA names as one. */
export const isControl = (element: Element): boolean => element.closest(controls) !== null;
