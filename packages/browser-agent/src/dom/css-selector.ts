/** Identifiers with runs of digits or hashes change from build to build or row to row. */
const isStable = (identifier: string): boolean =>
  /^[A-Za-z][\w-]{1,40}$/.test(identifier) &&
  !/\d{3,}|^css-|^sc-|__|[a-z][A-Z0-9]{2,}[a-z]/.test(identifier);

const steady = (element: Element): string | undefined => {
  if (isStable(element.id)) return `#${element.id}`;
  const test = element.getAttribute("data-testid");
  return test && isStable(test) ? `[data-testid="${test}"]` : undefined;
};

function step(element: Element): string {
  const tag = element.localName;
  const name = [...element.classList].find(isStable);
  if (name) return `${tag}.${name}`;
  const parent = element.parentElement;
  if (!parent || parent.childElementCount > 200) return tag;
  const alike = [...parent.children].filter((sibling) => sibling.localName === tag);
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

/** A short selector that survives a new build: from the nearest steady identifier, at most four steps. */
export function cssSelector(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < 4; at = at.parentElement) {
    const anchor = steady(at);
    if (anchor) return [anchor, ...steps].join(">");
    steps.unshift(step(at));
  }
  return steps.join(">");
}
