import { isStyledBy } from "../dom/is-styled-by.ts";
import { isVisible } from "../dom/is-visible.ts";
import { isElement, isText } from "../dom/node-kind.ts";

/** What one click's mutations changed, kept so that a change that is taken back can be told. */
export interface ChangeSet {
  add(record: MutationRecord): void;
  /**
   * Told of what a later click changed: if it undid a change that had stood until then, as on a
   * toggle, that change counts as standing.
   */
  noteLater(record: MutationRecord): void;
  /** Elements that differ now from what they were before. */
  standing(): Element[];
  isEmpty(): boolean;
}

interface ChildChange {
  readonly removed: Set<Node>;
  readonly added: Set<Node>;
}

const maxTracked = 300;

const invisible = /^(?:script|style|link|meta|template|noscript|head|title|base)$/;

const elementOf = (node: Node): Element | undefined =>
  isElement(node) ? node : (node.parentElement ?? hostOf(node));

const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** Whether a person could see anything of the node. */
const isContent = (node: Node): boolean =>
  isElement(node) ? !invisible.test(node.localName) : isText(node) && node.data.trim() !== "";

/** Data attributes are notes of the page to itself, unless a style sheet reads them. */
const canBeSeen = (element: Element, attribute: string): boolean =>
  !attribute.startsWith("data-") || element.shadowRoot !== null || isStyledBy(attribute);

const signature = (nodes: Iterable<Node>): string => {
  let text = "";
  for (const node of nodes) {
    if (!isContent(node)) continue;
    text += isElement(node) ? node.outerHTML.slice(0, 2000) : (node.textContent ?? "");
  }
  return text;
};

/** Collects mutations; `standing` compares the state before them with the state now. */
export function createChangeSet(): ChangeSet {
  const children = new Map<Node, ChildChange>();
  const attributes = new Map<Element, Map<string, string | null>>();
  const texts = new Map<CharacterData, string | null>();
  let size = 0;
  let overflow: Element | undefined;
  let held: Element | undefined;

  const addChildren = ({ target, addedNodes, removedNodes }: MutationRecord): void => {
    const change = children.get(target) ?? { removed: new Set(), added: new Set() };
    children.set(target, change);
    for (const node of removedNodes) if (!change.added.delete(node)) change.removed.add(node);
    for (const node of addedNodes) if (!change.removed.delete(node)) change.added.add(node);
  };

  const childDiffers = ({ removed, added }: ChildChange): boolean => {
    const gone = [...removed].filter(isContent);
    const here = [...added].filter((node) => node.isConnected && isContent(node));
    if (!gone.length && !here.length) return false;
    return signature(gone) !== signature(here);
  };

  const undoes = ({ target, type, attributeName, oldValue, removedNodes }: MutationRecord) => {
    if (type === "attributes" && isElement(target) && attributeName) {
      const before = attributes.get(target)?.get(attributeName);
      return (
        before !== undefined && before !== oldValue && target.getAttribute(attributeName) === before
      );
    }
    if (type === "characterData" && isText(target)) {
      const before = texts.get(target);
      return before !== undefined && before !== oldValue && target.data === before;
    }
    const added = children.get(target)?.added;
    return added ? [...removedNodes].some((node) => added.has(node) && isContent(node)) : false;
  };

  return {
    isEmpty: () => size === 0,
    noteLater(record) {
      if (!held && undoes(record)) held = elementOf(record.target);
    },
    add(record) {
      const { target, type, attributeName, oldValue } = record;
      size += 1;
      if (size > maxTracked) {
        overflow ??= elementOf(target);
        return;
      }
      if (type === "childList") addChildren(record);
      else if (type === "characterData" && isText(target)) {
        if (!texts.has(target)) texts.set(target, oldValue);
      } else if (isElement(target) && attributeName) {
        const before = attributes.get(target) ?? new Map<string, string | null>();
        attributes.set(target, before);
        if (!before.has(attributeName)) before.set(attributeName, oldValue);
      }
    },
    standing() {
      const changed = [overflow, held].filter((element) => element !== undefined).filter(isVisible);
      for (const [parent, change] of children) {
        const element = elementOf(parent);
        if (!element?.isConnected || !childDiffers(change) || !isVisible(element)) continue;
        const shown = [...change.added].find((node) => isElement(node) && node.isConnected);
        changed.push(isElement(shown) ? shown : element);
      }
      for (const [node, before] of texts) {
        const parent = node.isConnected ? node.parentElement : null;
        if (parent && node.data !== before && isVisible(parent)) changed.push(parent);
      }
      for (const [element, before] of attributes) {
        // It may have been this change that hid it: then the place where it stood is seen.
        const seen =
          isVisible(element) || (element.parentElement && isVisible(element.parentElement));
        if (!element.isConnected || !seen) continue;
        for (const [name, value] of before) {
          if (element.getAttribute(name) !== value && canBeSeen(element, name)) {
            changed.push(element);
            break;
          }
        }
      }
      return changed;
    },
  };
}
