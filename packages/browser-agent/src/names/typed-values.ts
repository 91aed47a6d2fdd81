import { listen } from "../dom/listen.ts";
import { isElement } from "../dom/node-kind.ts";
import { forEachWindow } from "../dom/windows.ts";
import type { Stop } from "../source.ts";

/**
 * What stood in fields, by the place where it stands now, else by itself; newest last. In memory
 * only, so that no echo of it leaves.
 */
const typed = /* @__PURE__ */ new Map<unknown, string>();
const kept = 100;
/** Characters of one place: a document in an editor must cost no more than a field. */
const longest = 5_000;
/** The beginning of a longer line stands for it: an echo is often cut. */
const longLength = 32;

let pattern: RegExp | undefined;
let remembered = 0;

/** Changes whenever there is something new to mask. */
export const typedSoFar = (): number => remembered;

const notTyped = /^(?:submit|button|reset|image|hidden|checkbox|radio|range|color)$/;

/** What means a line wherever it is shown; addresses put other signs between its words. */
function patternOf(line: string): string | readonly [] {
  const words = line.slice(0, longLength).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  // Too short to mean somebody, or a plain number of a few digits: that is a quantity, no secret.
  if (words.join("").length < 3 || /^[\d.,]{1,4}$/.test(line)) return [];
  return words.join("[^\\p{L}\\d]*") + (line.length > longLength ? "[^]*" : "(?![\\p{L}\\d])");
}

function remember(place: unknown, text: string): void {
  const value = text.slice(-longest);
  const before = typed.get(place);
  typed.delete(place);
  // What was typed over, or taken out again, may stand on the page.
  if (before && !value.startsWith(before)) typed.set(before, before);
  typed.set(place, value);
  const [oldest] = typed.keys();
  if (typed.size > kept) typed.delete(oldest);
  pattern = undefined;
  remembered += 1;
}

function hear(event: Event): void {
  const [element] = event.composedPath();
  if (!isElement(element)) return;
  const { inputType }: Partial<InputEvent> = event;
  const { isContentEditable, type = "", value = "" }: Partial<HTMLInputElement> = element;
  if (isContentEditable) {
    // An editor's paragraphs run together in its text; each is shown by itself.
    const line = element.ownerDocument.getSelection()?.anchorNode ?? element;
    for (const part of [element, line]) remember(part, part.textContent ?? "");
    // For what is typed in a closed shadow tree, its host stands.
  } else if ((inputType || element.matches("input,textarea")) && !notTyped.test(type)) {
    remember(element, String(value).replace(/^C:\\fakepath\\/, ""));
  }
}

/** Keeps in mind what is typed from now on, and what was searched for to get here. */
export function watchTyping(): Stop {
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (/^[qs]$|query|search|keyword/i.test(key)) remember(key, value);
  }
  return forEachWindow((view) => listen(view, ["input", "change"], hear));
}

/** Replaces what was typed, wherever the page shows it again, by `[typed]`. */
export function maskTyped(text: string): string {
  if (!typed.size) return text;
  if (!pattern) {
    const lines = [...typed.values()].join("\n").split("\n").slice(-kept);
    const known = lines.flatMap(patternOf).join("|");
    pattern = new RegExp(`(?<![\\p{L}\\d])(?:${known || "(?!)"})`, "giu");
  }
  return text.replace(pattern, "[typed]");
}
