import { isVisible } from "./is-visible.ts";

/** What the style sheets of the page look at. */
interface Styles {
  /** Names of classes, ids and attributes in their selectors. */
  readonly names: ReadonlySet<string>;
  /** Rules that wait for the focus. */
  readonly focus: readonly CSSStyleRule[];
  /** A sheet could not be read, or there is too much of it: it may look at anything. */
  readonly unknown: boolean;
}

const maxRules = 3_000;
const mentioned = /[.#[]((?:\\.|[\w-]|[^\0-\x7f])+)/g;

function readStyles(sheets: readonly CSSStyleSheet[]): Styles {
  const names = new Set<string>();
  const focus: CSSStyleRule[] = [];
  let left = maxRules;
  const readRules = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      left -= 1;
      if (left < 0) return;
      if (rule instanceof CSSStyleRule) {
        const { selectorText } = rule;
        for (const [, name = ""] of selectorText.matchAll(mentioned))
          names.add(name.replaceAll("\\", ""));
        if (selectorText.includes(":focus")) focus.push(rule);
        if (/:(?:before|after)/.test(selectorText))
          for (const [, name = ""] of rule.cssText.matchAll(/attr\(\s*([\w-]+)/g)) names.add(name);
      }
      if (rule instanceof CSSImportRule && rule.styleSheet) readRules(rule.styleSheet.cssRules);
      else if ("cssRules" in rule && rule.cssRules instanceof CSSRuleList) readRules(rule.cssRules);
    }
  };
  try {
    for (const { cssRules } of sheets) readRules(cssRules);
  } catch {
    left = -1;
  }
  return { names, focus, unknown: left < 0 };
}

let styles: Styles | undefined;
let seenRules = -1;

function currentStyles(): Styles {
  const sheets = [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])];
  let rules = sheets.length;
  try {
    for (const { cssRules } of sheets) rules += cssRules.length;
  } catch {}
  if (!styles || rules !== seenRules) styles = readStyles(sheets);
  seenRules = rules;
  return styles;
}

/** Whether a change of this attribute, class or id can change how the page looks. */
export function isStyledBy(name: string): boolean {
  const { names, unknown } = currentStyles();
  return unknown || names.has(name);
}

const uncovers = /(?:display|visibility|opacity|height|transform|clip-path):/;

const matching = (selectors: string): Element | null => {
  // One of a list may match without any focus.
  const focused = selectors.split(/,(?![^(]*\))/).filter((part) => part.includes(":focus"));
  try {
    return document.querySelector(focused.join());
  } catch {
    return null;
  }
};

/** Whether the focus on `control` makes a style sheet show something beside it, such as a menu. */
export function focusShows(control: Element): boolean {
  if (!control.contains(document.activeElement)) return false;
  return currentStyles().focus.some(({ selectorText, cssText }) => {
    const shown = uncovers.test(cssText) ? matching(selectorText) : null;
    return (
      shown !== null && !shown.contains(control) && !control.contains(shown) && isVisible(shown)
    );
  });
}
