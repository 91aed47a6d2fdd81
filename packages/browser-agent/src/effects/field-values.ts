import type { StartSensor } from "./effect.ts";

const maxFields = 60;
const fields =
  "input:not([type=password]):not([type=hidden]),textarea,select,progress,meter,output";

const stateOf = (element: Element): string => {
  const value = "value" in element ? String(element.value) : "";
  const checked = "checked" in element ? String(element.checked) : "";
  return value + checked;
};

/**
 * Values that a script sets leave neither mutation nor event. They are compared inside the page
 * and never leave it.
 */
export const watchFieldValues: StartSensor = ({ report }) => {
  let before: [Element, string][] = [];
  return {
    arm() {
      before = [];
      for (const element of document.querySelectorAll(fields)) {
        if (before.length >= maxFields) break;
        before.push([element, stateOf(element)]);
      }
    },
    check() {
      const changed = before.find(([element, state]) => stateOf(element) !== state);
      if (changed) report({ kind: "change", node: changed[0] });
    },
    disarm() {
      before = [];
    },
    stop: () => {},
  };
};
