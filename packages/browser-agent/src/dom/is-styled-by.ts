import { isVisible } from "./is-visible.ts";

/** What the style sheets of the page look at. */
interface Styles {
  /** Names of classes, ids and attributes in them; undefined if they cannot be read or are too many. */
  readonly names: ReadonlySet<string> | undefined;
  /** Selectors and declarations of the rules that wait for the focus. */
  readonly focus: readonly (readonly string[])[];
}

const maxRules = 3_000;
const mentioned = /(?:[.#[]|attr\()((?:\\.|[\w-]|[^\0-\x7f])+)/g;
const focusRule = /([^{}]*:focus[^{}]*)\{([^{}]*)/g;

const textOf = ({ cssRules }: CSSStyleSheet): string =>
  Array.from(cssRules, (rule) =>
    rule instanceof CSSImportRule && rule.styleSheet ? textOf(rule.styleSheet) : rule.cssText,
  ).join("\n");

const unknown: Styles = { names: undefined, focus: [] };

function readStyles(sheets: readonly CSSStyleSheet[]): Styles {
  const text = sheets.map(textOf).join("\n");
  const names = Array.from(text.matchAll(mentioned), ([, name = ""]) => name.replaceAll("\\", ""));
  return { names: new Set(names), focus: [...text.matchAll(focusRule)] };
}

let styles = unknown;
let seenRules: number | undefined;

function currentStyles(): Styles {
  try {
    const sheets = [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])];
    const rules = sheets.reduce((sum, { cssRules }) => sum + cssRules.length + 1, 0);
    if (rules !== seenRules) styles = rules < maxRules ? readStyles(sheets) : unknown;
    seenRules = rules;
    return styles;
  } catch {
    // A sheet of another origin does not let itself be read.
    return unknown;
  }
}

/** Whether a change of this attribute, class or id can change how the page looks. */
export const isStyledBy = (name: string): boolean => currentStyles().names?.has(name) ?? true;

const uncovers = /(?:display|visibility|opacity|height|transform|clip-path):/;

function matching(selectors: string): Element | null {
  // One of a list may match without any focus.
  const focused = selectors.split(/,(?![^(]*\))/).filter((part) => part.includes(":focus"));
  try {
    return document.querySelector(focused.join());
  } catch {
    return null;
  }
}

/** Whether the focus on `control` makes a style sheet show something beside it, such as a menu. */
export const focusShows = (control: Element): boolean =>
  control.contains(document.activeElement) &&
  currentStyles().focus.some(([, selectors = "", declarations = ""]) => {
    const shown = uncovers.test(declarations) ? matching(selectors) : null;
    return shown && !shown.contains(control) && !control.contains(shown) && isVisible(shown);
  });
