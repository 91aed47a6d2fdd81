/** Whether a person could see the element, were it scrolled to. */
export const isVisible = (element: Element): boolean =>
  typeof element.checkVisibility === "function"
    ? element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    : element.getClientRects().length > 0;
