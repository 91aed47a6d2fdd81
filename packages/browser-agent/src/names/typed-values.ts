import { listen } from "../dom/listen.ts";
import { isElement } from "../dom/node-kind.ts";
import { forEachWindow } from "../dom/windows.ts";
import type { Stop } from "../source.ts";

/** What stood in a field, newest last; in memory only, so that no echo of it leaves. */
const typed = /* @__PURE__ */ new Map<Element, string>();
const kept = 40;
/** The beginning of a longer value stands for it: an echo is often cut. */
const longLength = 32;

let pattern: RegExp | undefined;
let remembered = 0;

/** Changes whenever there is something new to mask. */
export const typedSoFar = (): number => remembered;

const notTyped = /^(?:submit|button|reset|image|hidden|checkbox|radio|range|color)$/;
/** What is searched for comes back as the page's own words, the names of its goods. */
const searches = "[type=search],[role=searchbox],[name=q],[name*=search],[id*=search]";

function typedIn(element: Element, { inputType }: Partial<InputEvent>): string {
  const { isContentEditable, type = "", value = "" }: Partial<HTMLInputElement> = element;
  if (isContentEditable) return element.textContent ?? "";
  // For what is typed in a closed shadow tree, its host stands.
  const isTyped = (inputType || element.matches("input,textarea")) && !notTyped.test(type);
  return isTyped ? String(value).replace(/^C:\\fakepath\\/, "") : "";
}

/** Not everybody's words, and not a plain number of a few digits: that is a quantity, no secret. */
const isTelling = (element: Element, value: string): boolean =>
  value.length > 2 &&
  !/^[\d.,]{1,4}$/.test(value) &&
  (!element.matches(searches) || /[\d@]/.test(value));

const patternOf = (value: string): string =>
  value
    .slice(0, longLength)
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\s+/g, "\\s+") + (value.length > longLength ? "[^]*" : "(?![\\p{L}\\d])");

function remember(event: Event): void {
  const [element] = event.composedPath();
  if (!isElement(element)) return;
  const value = typedIn(element, event).trim();
  // A field that was emptied may have handed its words on to the page.
  if (!isTelling(element, value)) return;
  typed.delete(element);
  typed.set(element, value);
  const [oldest] = typed.keys();
  if (oldest && typed.size > kept) typed.delete(oldest);
  pattern = undefined;
  remembered += 1;
}

/** Keeps in mind what is typed from now on. */
export const watchTyping = (): Stop =>
  forEachWindow((view) => listen(view, ["input", "change"], remember));

/** Replaces what was typed, wherever the page shows it again, by `[typed]`. */
export function maskTyped(text: string): string {
  if (!typed.size) return text;
  pattern ??= new RegExp(
    `(?<![\\p{L}\\d])(?:${[...typed.values()].map(patternOf).join("|")})`,
    "giu",
  );
  return text.replace(pattern, "[typed]");
}
