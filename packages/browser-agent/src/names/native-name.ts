/** Attributes that name an element of this tag. */
const attributes: Readonly<Record<string, string>> = {
  img: "alt",
  area: "alt",
  optgroup: "label",
  track: "label",
};

/** Children that name an element of this tag. */
const captions: Readonly<Record<string, string>> = {
  fieldset: "legend",
  figure: "figcaption",
  table: "caption",
};

const buttonNames: Readonly<Record<string, string>> = { submit: "Submit", reset: "Reset" };

/** The attribute of an input that is a button. */
const inputAttribute = (type: string | undefined): string | undefined => {
  if (type === "image") return "alt";
  return /^(?:submit|reset|button)$/.test(type ?? "") ? "value" : undefined;
};

/** Where HTML and SVG say that an element's name stands: other elements, or a text. */
export function nativeName(element: Element): readonly Element[] | string {
  const tag = element.localName;
  const type = tag === "input" ? element.getAttribute("type")?.toLowerCase() : undefined;
  const attribute = attributes[tag] ?? inputAttribute(type);
  const text = attribute && element.getAttribute(attribute)?.trim();
  if (text) return text;
  const svg = "ownerSVGElement" in element;
  const caption = svg ? "title" : captions[tag];
  const child = caption ? element.querySelector(`:scope>${caption}`) : null;
  if (svg) return child?.textContent?.trim() || element.getAttribute("xlink:title")?.trim() || "";
  if (child) return [child];
  // Asked of a large page, `labels` searches all of it.
  const labelled = element.id || element.closest("label");
  const labels = Array.from<Element>((labelled && Reflect.get(element, "labels")) || []);
  return labels.length ? labels : (buttonNames[type ?? ""] ?? "");
}
