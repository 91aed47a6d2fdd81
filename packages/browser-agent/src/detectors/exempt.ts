/** Whether an element's frustration signs are switched off, by option or by `data-sr-no-frustration`. */
export const isExempt = (element: Element, selectors: readonly string[] = []): boolean =>
  ["[data-sr-no-frustration]", ...selectors].some((selector) => element.closest(selector) !== null);
