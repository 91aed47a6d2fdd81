const labelText = (value: string | null | undefined): string => value?.trim() ?? "";

const buttonDefaults: Readonly<Record<string, string>> = { submit: "Submit", reset: "Reset" };

/** Labels of a form control, without asking elements that cannot have any. */
export function labelsOf(element: Element): readonly Element[] {
  if (!("labels" in element) || !element.labels) return [];
  const { labels } = element;
  return labels instanceof NodeList ? [...labels].filter((node) => node instanceof Element) : [];
}

const firstChild = (element: Element, tag: string): Element | undefined =>
  [...element.children].find((child) => child.localName === tag);

/** Where HTML and SVG say that an element's name stands: other elements, or a text. */
export function nativeName(element: Element): readonly Element[] | string {
  const tag = element.localName;
  if (tag === "input") {
    const type = element.getAttribute("type")?.toLowerCase() ?? "text";
    if (type === "submit" || type === "reset" || type === "button") {
      return (
        labelText(element.getAttribute("value")) || fallbackLabels(element, buttonDefaults[type])
      );
    }
    if (type === "image") {
      return labelText(element.getAttribute("alt")) || fallbackLabels(element, undefined);
    }
    return labelsOf(element);
  }
  if (tag === "img" || tag === "area") return labelText(element.getAttribute("alt"));
  if (tag === "fieldset") return named(firstChild(element, "legend"));
  if (tag === "figure") return named(firstChild(element, "figcaption"));
  if (tag === "table") return named(firstChild(element, "caption"));
  if (tag === "optgroup" || tag === "track") return labelText(element.getAttribute("label"));
  if (element instanceof SVGElement) {
    const title = firstChild(element, "title");
    return labelText(title?.textContent) || labelText(element.getAttribute("xlink:title"));
  }
  return labelsOf(element);
}

const named = (element: Element | undefined): readonly Element[] => (element ? [element] : []);

function fallbackLabels(element: Element, text: string | undefined): readonly Element[] | string {
  const labels = labelsOf(element);
  return labels.length ? labels : (text ?? "");
}
