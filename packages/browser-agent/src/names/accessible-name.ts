import { nativeName } from "./native-name.ts";
import { isNamedByContent, roleOf } from "./role.ts";

/** Where the computation stands: W3C accname 1.2 follows references once and content to its end. */
interface Walk {
  readonly visited: Set<Node>;
  /** Inside a label that `aria-labelledby` or `<label>` refers to. */
  readonly referenced: boolean;
  /** Inside the content of the element that is named. */
  readonly inContent: boolean;
  /** The referenced element was hidden itself, so hidden content counts. */
  readonly includeHidden: boolean;
}

/** HTML's white space; a no-break space is a character like others. */
const clean = (text: string): string => text.replace(/[ \t\n\f\r]+/g, " ").replace(/^ | $/g, "");

function isHidden(element: Element): boolean {
  if (element.getAttribute("aria-hidden") === "true") return true;
  const style = getComputedStyle(element);
  return (
    style.display === "none" || style.visibility === "hidden" || style.visibility === "collapse"
  );
}

const byIds = (element: Element, attribute: string): Element[] => {
  const ids = element.getAttribute(attribute)?.trim();
  if (!ids) return [];
  const root = element.getRootNode();
  if (!("getElementById" in root) || !(root instanceof Document || root instanceof ShadowRoot)) {
    return [];
  }
  return ids.split(/\s+/).flatMap((id) => root.getElementById(id) ?? []);
};

/** Text of `::before` and `::after`; private-use characters are icons, not words. */
function generated(element: Element, pseudo: "::before" | "::after"): string {
  const style = getComputedStyle(element, pseudo);
  const { content } = style;
  if (!content || content === "none" || content === "normal") return "";
  if (style.display === "none" || style.visibility === "hidden") return "";
  // Behind the slash stands what is to be read instead.
  const spoken = content.split(/ \/ (?=(?:"|attr|counter)|$)/).at(-1) ?? "";
  const text = [...spoken.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)]
    .map(([, quoted, attribute]) => quoted ?? element.getAttribute(attribute ?? "") ?? "")
    .join("")
    .replace(/\\(.)/g, "$1")
    .replace(/[\ue000-\uf8ff]/g, "");
  return text && isBlock(style) ? ` ${text} ` : text;
}

const isBlock = (style: CSSStyleDeclaration): boolean =>
  style.display !== "inline" && style.display !== "contents";

function childrenOf(element: Element): Node[] {
  const own =
    element instanceof HTMLSlotElement
      ? element.assignedNodes().length
        ? element.assignedNodes()
        : [...element.childNodes]
      : [...(element.shadowRoot ?? element).childNodes];
  return [...own, ...byIds(element, "aria-owns")];
}

function contentOf(element: Element, walk: Walk): string {
  const inside = { ...walk, inContent: true };
  let text = generated(element, "::before");
  for (const child of childrenOf(element)) {
    if (child instanceof Text) text += child.data;
    else if (child instanceof Element) {
      const name = nameOf(child, inside);
      const inline = child.localName !== "br" && !isBlock(getComputedStyle(child));
      text += inline ? name : ` ${name} `;
    }
  }
  return text + generated(element, "::after");
}

/** A control inside a label speaks its value; never one that a person typed. */
function embeddedValue(element: Element, role: string | undefined): string | undefined {
  if (role === "menu" || role === "menubar" || role === "textbox" || role === "searchbox")
    return "";
  if (role === "combobox" || role === "listbox") {
    const list = byIds(element, "aria-owns").concat(element);
    const chosen = list.map((owner) => owner.querySelector("[aria-selected=true]")).find(Boolean);
    return chosen?.textContent ?? "";
  }
  if (role === "slider" || role === "spinbutton" || role === "scrollbar" || role === "meter") {
    return (
      element.getAttribute("aria-valuetext") ??
      element.getAttribute("aria-valuenow") ??
      element.getAttribute("value") ??
      ""
    );
  }
  return undefined;
}

const referenced = (elements: readonly Element[], walk: Walk): string =>
  clean(
    elements
      .map((element) =>
        nameOf(element, {
          visited: walk.visited,
          referenced: true,
          inContent: true,
          includeHidden: walk.includeHidden || isHidden(element),
        }),
      )
      .join(" "),
  );

function nativeText(element: Element, walk: Walk): string {
  const source = nativeName(element);
  return typeof source === "string" ? source : referenced(source, walk);
}

function nameOf(element: Element, walk: Walk): string {
  if (walk.visited.has(element)) return "";
  if (!walk.includeHidden && walk.inContent && isHidden(element)) return "";
  const labelled = walk.referenced ? [] : byIds(element, "aria-labelledby");
  if (labelled.length) {
    const name = referenced(labelled, walk);
    if (name) return name;
  }
  walk.visited.add(element);
  const role = roleOf(element);
  const isSlot = element instanceof HTMLSlotElement;
  const label = isSlot ? "" : clean(element.getAttribute("aria-label") ?? "");
  if (walk.inContent) {
    const value = embeddedValue(element, role);
    if (value !== undefined) return value || label;
  }
  if (label) return label;
  const presentational = /^(?:none|presentation)$/.test(element.getAttribute("role") ?? "");
  const native = presentational ? "" : nativeText(element, walk);
  if (native) return native;
  if (walk.inContent || isNamedByContent(role)) {
    const content = contentOf(element, walk);
    // The accessible name itself is trimmed of no-break spaces too.
    if (walk.inContent ? content : clean(content)) return walk.inContent ? content : content.trim();
  }
  if (presentational) return "";
  const title = clean(element.getAttribute("title") ?? "");
  return title || (walk.inContent ? "" : clean(element.getAttribute("placeholder") ?? ""));
}

/**
 * The accessible name of an element (W3C accname 1.2), without the one thing that the algorithm
 * takes from people: values that they entered.
 */
export function accessibleName(element: Element): string {
  return clean(
    nameOf(element, {
      visited: new Set(),
      referenced: false,
      inContent: false,
      includeHidden: false,
    }),
  );
}
