import { hostOf } from "../dom/node-kind.ts";

/** Our marks and those of other tools, so that a page marked for one of them is safe here too. */
export const masked =
  "[data-sr-mask],[data-private],[data-hj-suppress],[data-sentry-mask],[data-rr-mask]," +
  "[data-dd-privacy^=mask],[data-dd-privacy=hidden],[data-recording-sensitive]," +
  "[data-clarity-mask],[data-openreplay-masked],[data-openreplay-obscured],.ph-no-capture,.ph-mask," +
  ".rr-mask,.rr-block,.sentry-mask,.fs-mask,.fs-exclude,.clarity-mask,.highlight-mask,.mask";

/** Whether the element is in one that `marks` fit, also around its shadow tree or frame. */
function isWithin(element: Element, marks: string): boolean {
  if (element.closest(marks)) return true;
  const around = hostOf(element) ?? element.ownerDocument.defaultView?.frameElement;
  return !!around && isWithin(around, marks);
}

/** Whether the words of this element must not leave the page. */
export const isMasked = (element: Element): boolean => isWithin(element, masked);

/** Whether what happens in this element must not be told at all. */
export const isIgnored = (element: Element): boolean =>
  isWithin(element, "[data-sr-ignore],[data-sentry-block],.rr-ignore");
