import { isElement } from "../dom/node-kind.ts";
import { nativeName } from "./native-name.ts";
import { isMasked, masked } from "./privacy-marks.ts";
import { isNamedByContent, isPresentational, roleOf } from "./role.ts";

/** Where the computation stands: W3C accname 1.2 follows references once and content to its end. */
interface Walk {
  readonly visited: Set<Node>;
  /** Inside a label that `aria-labelledby` or `<label>` refers to. */
  readonly referenced?: boolean;
  /** Inside the content of the element that is named. */
  readonly inContent?: boolean;
  /** The referenced element was hidden itself, so hidden content counts. */
  readonly includeHidden?: boolean;
}

/** HTML's white space; a no-break space is a character like others. */
const clean = (text: string | null): string =>
  (text ?? "").replace(/[ \t\n\f\r]+/g, " ").replace(/^ | $/g, "");

const isUnseen = ({ display, visibility }: CSSStyleDeclaration): boolean =>
  /none|hidden|collapse/.test(display + visibility);

const isHidden = (element: Element): boolean =>
  element.getAttribute("aria-hidden") === "true" || isUnseen(getComputedStyle(element));

/** Sets off a text that stands on lines of its own. */
const spaced = (text: string, { display }: CSSStyleDeclaration): string =>
  /^(?:inline|contents)$/.test(display) ? text : ` ${text} `;

function byIds(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.match(/\S+/g);
  const root: Node & Partial<NonElementParentNode> = element.getRootNode();
  return ids?.flatMap((id) => root.getElementById?.(id) ?? []) ?? [];
}

/** Text of `::before` and `::after`; private-use characters are icons, not words. */
function generated(element: Element, pseudo: "::before" | "::after"): string {
  const style = getComputedStyle(element, pseudo);
  if (/^(?:none|normal|)$/.test(style.content) || isUnseen(style)) return "";
  // Behind the slash stands what is to be read instead.
  const spoken = style.content.split(/ \/ (?=(?:"|attr|counter)|$)/).at(-1) ?? "";
  const text = [...spoken.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)]
    .map(([, quoted, attribute]) => quoted ?? element.getAttribute(attribute ?? ""))
    .join("")
    .replace(/\\(.)/g, "$1")
    .replace(/[\ue000-\uf8ff]/g, "");
  return text && spaced(text, style);
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isSlot = (element: Element): element is HTMLSlotElement => element.localName === "slot";

const childrenOf = (element: Element): Node[] => [
  ...(isSlot(element)
    ? element.assignedNodes({ flatten: true })
    : (element.shadowRoot ?? element).childNodes),
  ...byIds(element, "aria-owns"),
];

function contentOf(element: Element, walk: Walk): string {
  const inside = { ...walk, inContent: true };
  let text = generated(element, "::before");
  for (const child of childrenOf(element)) {
    if (isText(child)) text += child.data;
    else if (isElement(child)) {
      const name = nameOf(child, inside);
      text += child.localName === "br" ? " " : spaced(name, getComputedStyle(child));
    }
  }
  return text + generated(element, "::after");
}

/** A control inside a label speaks its value; never one that a person typed. */
function embeddedValue(element: Element, role: string | undefined): string | undefined {
  switch (role) {
    case "menu":
    case "menubar":
    case "textbox":
    case "searchbox":
      return "";
    case "combobox":
    case "listbox":
      for (const owner of [...byIds(element, "aria-owns"), element]) {
        const chosen = owner.querySelector("[aria-selected=true]");
        if (chosen) return chosen.textContent ?? "";
      }
      return "";
    case "slider":
    case "spinbutton":
    case "scrollbar":
    case "meter":
      return (
        element.getAttribute("aria-valuetext") ??
        element.getAttribute("aria-valuenow") ??
        element.getAttribute("value") ??
        ""
      );
    default:
      return undefined;
  }
}

const referenced = (elements: readonly Element[], { visited, includeHidden }: Walk): string =>
  clean(
    elements
      .map((element) =>
        nameOf(element, {
          visited,
          referenced: true,
          inContent: true,
          includeHidden: includeHidden || isHidden(element),
        }),
      )
      .join(" "),
  );

function nativeText(element: Element, walk: Walk): string {
  const source = nativeName(element);
  return typeof source === "string" ? source : referenced(source, walk);
}

function nameOf(element: Element, walk: Walk): string {
  const { visited, inContent } = walk;
  if (
    visited.has(element) ||
    // What is named was looked at before, and of its content only each part is left to be.
    (walk.referenced ? isMasked(element) : element.matches(masked)) ||
    (inContent && !walk.includeHidden && isHidden(element))
  )
    return "";
  const labelled = walk.referenced ? "" : referenced(byIds(element, "aria-labelledby"), walk);
  if (labelled) return labelled;
  visited.add(element);
  const role = roleOf(element);
  const label = isSlot(element) ? "" : clean(element.getAttribute("aria-label"));
  const value = inContent ? embeddedValue(element, role) : undefined;
  if (value !== undefined) return value || label;
  const presentational = isPresentational(element.getAttribute("role"));
  const named = label || (presentational ? "" : nativeText(element, walk));
  if (named) return named;
  if (inContent || isNamedByContent(role)) {
    const content = contentOf(element, walk);
    // The accessible name itself is trimmed of no-break spaces too.
    if (inContent ? content : clean(content)) return inContent ? content : content.trim();
  }
  if (presentational) return "";
  return (
    clean(element.getAttribute("title")) ||
    (inContent ? "" : clean(element.getAttribute("placeholder")))
  );
}

/**
 * The accessible name of an element (W3C accname 1.2), without the one thing that the algorithm
 * takes from people: values that they entered.
 */
export const accessibleName = (element: Element): string =>
  clean(nameOf(element, { visited: new Set() }));
