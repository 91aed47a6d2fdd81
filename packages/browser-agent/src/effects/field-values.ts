import type { StartSensor } from "./effect.ts";

const maxFields = 60;

/** Live collections, which the browser keeps, where a selector would search the page each time. */
const collections = (): HTMLCollectionOf<
  HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
>[] => [
  document.getElementsByTagName("input"),
  document.getElementsByTagName("textarea"),
  document.getElementsByTagName("select"),
];

const stateOf = (field: Element): string =>
  field instanceof HTMLInputElement ? `${field.value}${field.checked}` : fieldText(field);

const fieldText = (field: Element): string => ("value" in field ? String(field.value) : "");

/**
 * Values that a script sets leave neither mutation nor event. They are compared inside the page
 * and never leave it.
 */
export const watchFieldValues: StartSensor = ({ report }) => {
  let before: [Element, string][] = [];
  return {
    arm({ control }) {
      before = [];
      for (const collection of collections()) {
        for (let i = 0; i < collection.length && before.length < maxFields; i += 1) {
          const field = collection[i];
          // A box that is clicked is ticked before anybody hears of it, and tells by an event.
          if (field && field !== control && field.type !== "password")
            before.push([field, stateOf(field)]);
        }
      }
    },
    check() {
      const changed = before.find(([element, state]) => stateOf(element) !== state);
      if (!changed) return;
      changed[1] = stateOf(changed[0]);
      report({ kind: "change", node: changed[0] });
    },
    disarm() {
      before = [];
    },
    stop: () => {},
  };
};
