const grey = "[disabled],[aria-disabled=true]";

/**
 * Whether a disabled control of `block` lies at that point of the window: many let presses fall
 * through to what is behind them.
 */
export const hasGreyControlAt = (block: Element, x: number, y: number): boolean =>
  [...block.querySelectorAll(grey)].some((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
