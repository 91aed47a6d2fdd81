import { accessibleName } from "./accessible-name.ts";
import { maskText } from "./mask-text.ts";
import { isMasked, masked } from "./privacy-marks.ts";

const maxLength = 100;

const shorten = (text: string): string =>
  text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text;

/** Words on the screen, without what stands in editable places. */
function visibleText(element: Element): string {
  const { isContentEditable }: Partial<HTMLElement> = element;
  if (isContentEditable || element.querySelector(`[contenteditable],textarea,select,${masked}`))
    return "";
  return (element.textContent ?? "").slice(0, 1000).replace(/\s+/g, " ").trim();
}

/** `submit-order_btn` → `submit order btn`; ids made by machines say nothing. */
function fromIdentifier(identifier: string | null): string {
  if (!identifier || /\d{3,}|[:.]|^[a-z0-9]{1,3}$/i.test(identifier)) return "";
  return identifier
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]+/g, " ")
    .trim();
}

/**
 * What a person would call this control: its accessible name, else its words, else what its
 * identifiers say. Never a value that somebody entered.
 *
 * @example getSemanticName(document.querySelector("button.buy")); // "Add to cart"
 */
export function getSemanticName(element: Element): string {
  const tag = element.localName;
  if (isMasked(element)) return fromIdentifier(element.getAttribute("id")) || tag;
  const name =
    accessibleName(element) ||
    visibleText(element) ||
    fromIdentifier(element.getAttribute("data-testid")) ||
    fromIdentifier(element.getAttribute("name")) ||
    fromIdentifier(element.getAttribute("id")) ||
    tag;
  return shorten(maskText(name));
}
