import { isEmptyElement } from "./decoration.ts";

const plain = /^(?:div|span|p|i|b|em)$/;
const clear = /^(?:transparent|none|normal|rgba\(\d+, \d+, \d+, 0\))?$/;

function paints(element: Element): boolean {
  const style = getComputedStyle(element);
  const { backgroundColor, backgroundImage, boxShadow, borderTopWidth, borderLeftWidth } = style;
  return (
    ![backgroundColor, backgroundImage, boxShadow].every((value) => clear.test(value)) ||
    Number.parseFloat(borderTopWidth) + Number.parseFloat(borderLeftWidth) > 0 ||
    ["::before", "::after"].some((part) => !clear.test(getComputedStyle(element, part).content))
  );
}

/** Whether there is nothing to see of the element, as of the frame in which ripples will run. */
export const isBlank = (element: Element): boolean =>
  isEmptyElement(element) &&
  [element, ...element.querySelectorAll("*")].every(
    (part) => plain.test(part.localName) && !paints(part),
  );
