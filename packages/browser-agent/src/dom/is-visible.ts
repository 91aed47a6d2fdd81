/** One dot of the page, as words for screen readers are hidden from all others. */
const isForReaders = (element: Element): boolean =>
  element.clientWidth * element.clientHeight === 1;

/** Whether a person could see the element, were it scrolled to; old browsers cannot tell. */
export const isVisible = (element: Element): boolean =>
  !isForReaders(element) &&
  (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true);
