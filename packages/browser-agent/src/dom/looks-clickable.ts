import { isControl } from "./control.ts";

const pictures = /^(?:img|svg|picture|use|path|i)$/;
const blocks =
  /^(?:html|body|main|section|article|header|footer|nav|aside|form|table|tbody|tr|ul|ol|fieldset)$/;

/** Small, short of words, and set off from the page: what people take for a button. */
function looksLikeButton(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width > 400 || height > 160 || width < 8 || height < 8) return false;
  if ((element.textContent ?? "").trim().length > 60) return false;
  const style = getComputedStyle(element);
  const bordered = style.borderTopStyle !== "none" && Number.parseFloat(style.borderTopWidth) > 0;
  const filled = !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor);
  const round = Number.parseFloat(style.borderTopLeftRadius) > 0;
  return (bordered && filled) || (filled && round) || (bordered && round);
}

/**
 * Whether a person could expect an answer here. A click on plain text or on the empty page is how
 * people read, select and wake up windows.
 */
export function looksClickable(element: Element): boolean {
  const style = getComputedStyle(element);
  const hand = style.cursor === "pointer" && !/^(?:html|body)$/.test(element.localName);
  if (hand) return true;
  // Much of a picture that a script paints is mere background.
  if (element.localName === "canvas") return false;
  if (isControl(element)) return true;
  if (blocks.test(element.localName)) return false;
  if (pictures.test(element.localName)) return true;
  if (style.textDecorationLine.includes("underline")) return true;
  return looksLikeButton(element);
}
