type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null;

const nameOfType = (type: unknown): string | undefined => {
  if (typeof type !== "function" && !isBag(type)) return undefined;
  for (const key of ["displayName", "name", "__name"]) {
    const name: unknown = Reflect.get(type, key);
    if (typeof name === "string" && name) return name;
  }
  return undefined;
};

/** Names that a minifier left say nothing. */
const readable = (name: string | undefined): string | undefined =>
  name && name.length > 2 && /^[A-Z]/.test(name) ? name : undefined;

function reactName(fiber: unknown): string | undefined {
  let at = fiber;
  for (let steps = 0; steps < 15 && isBag(at); steps += 1) {
    const name = readable(nameOfType(at.type));
    if (name) return name;
    at = at.return;
  }
  return undefined;
}

function vueName(instance: unknown): string | undefined {
  let at = instance;
  for (let steps = 0; steps < 5 && isBag(at); steps += 1) {
    const name = readable(nameOfType(at.type));
    if (name) return name;
    at = at.parent;
  }
  return undefined;
}

function svelteName(meta: unknown): string | undefined {
  const loc = isBag(meta) ? meta.loc : undefined;
  const file = isBag(loc) ? loc.file : undefined;
  return typeof file === "string" ? /([^/]+)\.svelte$/.exec(file)?.[1] : undefined;
}

/** The React, Vue, Svelte or Angular component around an element, where the page knows its name. */
export function componentName(element: Element): string | undefined {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    // Vue hides its own, also from a list of keys.
    const vue: unknown = Reflect.get(at, "__vueParentComponent");
    if (vue) return vueName(vue);
    for (const key of Object.keys(at)) {
      const value: unknown = Reflect.get(at, key);
      if (/^__react(?:Fiber|InternalInstance)\$/.test(key)) return reactName(value);
      if (key === "__svelte_meta") return svelteName(value);
    }
    // Angular components are elements with a dash whose attributes the compiler marked.
    if (
      at.localName.includes("-") &&
      at.getAttributeNames().some((name) => /^_nghost|^ng-/.test(name))
    ) {
      return at.localName;
    }
  }
  return undefined;
}
