const maxFields = 30;

/** Live collections, which the browser keeps, where a selector would search the page each time. */
const fieldsNow = (): Element[] =>
  ["input", "textarea", "select"].flatMap((name) =>
    [...document.getElementsByTagName(name)].slice(0, maxFields),
  );

/** The value of a field; of the document, which style sheets there are and which of them are on. */
const lookOf = (node: Node): string =>
  "value" in node
    ? `${node.value}${"checked" in node && node.checked}`
    : [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]
        .map(({ disabled }) => disabled)
        .join();

/**
 * What scripts change without a mutation or an event: compared inside the page, it never leaves it.
 */
export const takeLooks = (): Map<Node, string> =>
  new Map(
    [document, ...fieldsNow()]
      .filter((node) => !("type" in node && node.type === "password"))
      .map((node) => [node, lookOf(node)]),
  );

/** Where it looks different from when it was last asked. */
export const changedLooks = (looks: Map<Node, string>): Node[] =>
  [...looks].flatMap(([node, before]) => {
    const look = lookOf(node);
    if (look === before) return [];
    looks.set(node, look);
    return node;
  });
