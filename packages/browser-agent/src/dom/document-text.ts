/** What the document itself says: an element of that name, such as a form, would else hide it. */
export const documentText = (name: "title" | "baseURI" | "visibilityState"): string =>
  String(Reflect.get(Document.prototype, name, document));
