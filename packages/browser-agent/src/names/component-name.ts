/** What frameworks leave on elements: a React fiber, a Vue instance, Svelte's notes. */
interface Owner {
  readonly type?: ComponentType;
  /** Of a fiber and of an instance: the one around it. */
  readonly return?: Owner;
  readonly parent?: Owner;
  readonly loc?: { readonly file?: string };
}

interface ComponentType {
  readonly displayName?: unknown;
  readonly name?: unknown;
  readonly __name?: unknown;
}

const ownerKey = /^__(?:react(?:Fiber|InternalInstance)\$|vueParentComponent$|svelte_meta$)/;

const nameOfType = (type: ComponentType | undefined): string | undefined =>
  // Names that a minifier left say nothing.
  [type?.displayName, type?.name, type?.__name].find(
    (name): name is string => typeof name === "string" && /^[A-Z]../.test(name),
  );

function nameOf(owner: Owner): string | undefined {
  const { file } = owner.loc ?? {};
  if (file) return /([^/]+)\.svelte$/.exec(file)?.[1];
  let at: Owner | null | undefined = owner;
  for (let steps = 0; at && steps < 15; steps += 1) {
    const name = nameOfType(at.type);
    if (name) return name;
    at = at.return ?? at.parent;
  }
  return undefined;
}

/** The React, Vue, Svelte, Angular or web component around an element, where the page knows its name. */
export function componentName(element: Element): string | undefined {
  for (let at: Element | null = element, up = 0; at && up < 10; at = at.parentElement, up += 1) {
    // Vue hides its own from a list of keys.
    const key = Object.getOwnPropertyNames(at).find((name) => ownerKey.test(name));
    const owner: Owner | undefined = key && Reflect.get(at, key);
    if (owner) return nameOf(owner);
    // Angular's components are custom elements, or look like them.
    if (at.localName.includes("-")) return at.localName;
  }
  return undefined;
}
