/** Whether a person could see the element, were it scrolled to; old browsers cannot tell. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
