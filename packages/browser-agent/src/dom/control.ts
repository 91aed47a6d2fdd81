import { isElement } from "./node-kind.ts";

const controls =
  ":any-link,button,input,select,textarea,summary,option,label,video,audio,canvas," +
  "[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab]," +
  "[role^=menuitem],[role=option],[role=treeitem],[role=slider],[role=spinbutton]," +
  "[role=combobox],[role=gridcell],[onclick],[contenteditable=''],[contenteditable=true]";

/** The element that was hit, inside open shadow roots, and those around it. */
export const pathOf = (event: Event): Element[] => event.composedPath().filter(isElement);

export const hitElement = (event: Event): Element | undefined => pathOf(event)[0];

/** Ancestors that show the pointer hand: where handlers are invisible, the hand shows the extent. */
function clickableLook(path: readonly Element[]): Element | undefined {
  const end = path.findIndex(
    (element, i) =>
      i > 5 || element.localName === "body" || getComputedStyle(element).cursor !== "pointer",
  );
  return path[end - 1];
}

/**
 * The control that a person meant: the button around an icon, the field of a label, else the
 * outermost element that looks clickable, else the element that was hit.
 */
export function controlOf(path: readonly Element[]): Element | undefined {
  const control = path.find((element) => element.matches(controls));
  const labelled = control && "control" in control ? control.control : undefined;
  if (labelled instanceof Element) return labelled;
  return control ?? clickableLook(path) ?? path[0];
}

/** Whether the element is, or stands in, a control that the platform or ARIA names as one. */
export const isControl = (element: Element): boolean => element.closest(controls) !== null;
