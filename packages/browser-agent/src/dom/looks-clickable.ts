import { isControl } from "./control.ts";

const pictures = "img,svg,picture,use,path,i";
const blocks = "html,body,main,section,form,fieldset,table,tbody,tr,ul,ol";

/** Small, short of words, and set off from the page: what people take for a button. */
function looksLikeButton(element: Element, style: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width > 400 || height > 160 || width < 8 || height < 8) return false;
  if ((element.textContent ?? "").trim().length > 60) return false;
  const bordered = !/^0|none/.test(style.borderTop);
  const filled = style.backgroundColor !== "rgba(0, 0, 0, 0)";
  const round = Number.parseFloat(style.borderTopLeftRadius) > 0;
  return [bordered, filled, round].filter(Boolean).length > 1;
}

/**
 * Whether a person could expect an answer here. A click on plain text or on the empty page is how
 * people read, select and wake up windows.
 */
export function looksClickable(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.cursor === "pointer" && !element.matches("html,body")) return true;
  // Much of a picture that a script paints is mere background.
  if (element.localName === "canvas") return false;
  if (isControl(element)) return true;
  if (element.matches(blocks)) return false;
  return (
    element.matches(pictures) ||
    style.textDecorationLine.includes("underline") ||
    looksLikeButton(element, style)
  );
}
