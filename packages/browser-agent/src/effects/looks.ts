const maxFields = 30;

/** Live collections, which the browser keeps, where a selector would search the page each time. */
const fieldsNow = (): Element[] =>
  ["input", "textarea", "select"].flatMap((name) =>
    [...document.getElementsByTagName(name)].slice(0, maxFields),
  );

/** The value of a field; of the document, which style sheets there are and which of them are on. */
const lookOf = (node: Node): string =>
  node === document
    ? [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]
        .map(({ disabled }) => disabled)
        .join()
    : `${Reflect.get(node, "value")}${Reflect.get(node, "checked")}`;

/**
 * What scripts change without a mutation or an event: compared inside the page, it never leaves it.
 * Returns what tells where it differs from when it was last asked.
 */
export function watchLooks(control: Element): () => Node[] {
  // A box that is clicked is ticked before anybody hears of it, and tells by an event.
  const fields = fieldsNow().filter(
    (field) => field !== control && !field.matches("[type=password]"),
  );
  const looks = new Map([document, ...fields].map((node) => [node, lookOf(node)]));
  return () =>
    [...looks].flatMap(([node, before]) => {
      const look = lookOf(node);
      looks.set(node, look);
      return look === before ? [] : node;
    });
}
