import { listen } from "../dom/listen.ts";
import type { Stop } from "../source.ts";

/** What stands or stood in a field; in memory only, so that no echo of it leaves. */
const typed = /* @__PURE__ */ new Map<Element, string>();
const kept = 40;
/** Shorter values are everybody's words. */
const minLength = 3;
/** The beginning of a longer value stands for it: an echo is often cut. */
const longLength = 32;

let pattern: RegExp | undefined;

const notTyped = /^(?:submit|button|reset|image|hidden|checkbox|radio|range|color)$/;
/** What is searched for comes back as the page's own words, the names of its goods. */
const searches = "[type=search],[role=searchbox],[name=q],[name*=search],[id*=search]";

function typedIn(element: Element): string {
  if (element instanceof HTMLInputElement && !notTyped.test(element.type)) return element.value;
  if (element instanceof HTMLTextAreaElement) return element.value;
  const editable = element instanceof HTMLElement && element.isContentEditable;
  return editable ? (element.textContent ?? "") : "";
}

/** A plain number of a few digits is a quantity, not a secret. */
const isTelling = (element: Element, value: string): boolean =>
  value.length >= minLength &&
  !/^[\d.,]{1,4}$/.test(value) &&
  (!element.matches(searches) || /[\d@]/.test(value));

const escaped = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");

const patternOf = (value: string): string =>
  value.length > longLength
    ? `${escaped(value.slice(0, longLength))}[^]*`
    : `${escaped(value)}(?![\\p{L}\\d])`;

/** Keeps in mind what is typed from now on. */
export const watchTyping = (): Stop =>
  listen(window, ["input", "change"], (event) => {
    const [element] = event.composedPath();
    if (!(element instanceof Element)) return;
    const value = typedIn(element).trim();
    // A field that was emptied may have handed its words on to the page.
    if (!isTelling(element, value)) return;
    typed.delete(element);
    typed.set(element, value);
    for (const oldest of typed.keys()) {
      if (typed.size <= kept) break;
      typed.delete(oldest);
    }
    pattern = undefined;
  });

/** Replaces what was typed, wherever the page shows it again, by `[typed]`. */
export function maskTyped(text: string): string {
  if (!typed.size) return text;
  pattern ??= new RegExp(
    `(?<![\\p{L}\\d])(?:${[...new Set(typed.values())].map(patternOf).join("|")})`,
    "giu",
  );
  return text.replace(pattern, "[typed]");
}
