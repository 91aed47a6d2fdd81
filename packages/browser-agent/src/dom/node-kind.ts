/**
 * `instanceof` knows only the nodes of its own window; a frame's nodes are of another one.
 */
export const isElement = (
  target: (EventTarget & { readonly nodeType?: number }) | null | undefined,
): target is Element => target?.nodeType === 1;

export const isText = (node: Node): boolean => node.nodeType === 3;

/** The element whose open shadow root the node is in. */
export function hostOf(node: Node): Element | undefined {
  const { host }: Node & { readonly host?: Element | string } = node.getRootNode();
  // A link has a host too, but that is a name.
  return typeof host === "object" ? host : undefined;
}
