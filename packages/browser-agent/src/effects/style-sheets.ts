import type { StartSensor } from "./effect.ts";

/** Which style sheets there are and which of them are on. */
const sheetsNow = (): string =>
  [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]
    .map(({ disabled }) => (disabled ? 0 : 1))
    .join("");

/** Themes are changed by switching style sheets, which leaves no mutation. */
export const watchStyleSheets: StartSensor = ({ report }) => {
  let before: string | undefined;
  return {
    arm() {
      before = sheetsNow();
    },
    check() {
      if (before === undefined) return;
      const now = sheetsNow();
      if (now !== before) report({ kind: "change" });
      before = now;
    },
    disarm() {
      before = undefined;
    },
    stop: () => {},
  };
};
