import { isStyledBy } from "../dom/is-styled-by.ts";
import { isVisible } from "../dom/is-visible.ts";
import { isElement, isText } from "../dom/node-kind.ts";
import { changedTokens, isEmptyElement } from "./decoration.ts";

/** What one click's mutations changed, kept so that a change that is taken back can be told. */
export interface ChangeSet {
  /** `sure` if it is known to be the click's doing. */
  add(record: MutationRecord, sure: boolean): void;
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

/** Attributes that are notes of the page to itself, unless a style sheet reads them. */
const notes = /^(?:(?:data|aria)-.+|id|role|title|for|name|rel)$/;

/** A class or style that is taken back leaves an empty attribute. */
const isSameValue = (attribute: string, one: string | null, other: string | null): boolean =>
  one === other || (/^(?:class|style)$/.test(attribute) && !one && !other);

/** Whether the attribute's change shows. Style sheets of shadow roots and frames are not read. */
function canBeSeen(element: Element, attribute: string, before: string | null): boolean {
  const after = element.getAttribute(attribute);
  if (isSameValue(attribute, before, after)) return false;
  if (element.shadowRoot || element.getRootNode() !== document) return true;
  if (attribute === "class") return changedTokens(before, after).some(isStyledBy);
  return !notes.test(attribute) || isStyledBy(attribute);
}

/** Where it is seen: what a style sheet says is seen on the page. */
const seat = (element: Element): Element =>
  element.closest("style,link") ? (element.ownerDocument.body ?? element) : element;

/** What the nodes show. */
const signature = (nodes: Iterable<Node>): string => {
  let text = "";
  for (const node of nodes) {
    if (!isContent(node)) continue;
    text += isElement(node) ? node.outerHTML.slice(0, 2000) : (node.textContent ?? "");
  }
  return text;
};

/**
 * Collects mutations; `standing` compares the state before them with the state now, but for what
 * `isSteady` says would have changed anyway.
 */
export function createChangeSet(isSteady: (element: Element) => boolean = () => false): ChangeSet {
  const children = new Map<Node, ChildChange>();
  const attributes = new Map<Element, Map<string, string | null>>();
  const texts = new Map<CharacterData, string | null>();
  const sure = new Set<Element>();
  let size = 0;
  let overflow: Element | undefined;
  let held: Element | undefined;

  const addChildren = (
    { target, addedNodes, removedNodes }: MutationRecord,
    isSure: boolean,
  ): void => {
    const change = children.get(target) ?? { removed: new Set(), added: new Set() };
    children.set(target, change);
    for (const node of removedNodes) {
      // The ripple of an earlier press may go now.
      const passes = !isSure && isEmptyElement(node);
      if (!change.added.delete(node) && !passes) change.removed.add(node);
    }
    for (const node of addedNodes) if (!change.removed.delete(node)) change.added.add(node);
  };

  const childDiffers = ({ removed, added }: ChildChange): boolean => {
    const gone = [...removed].filter(isContent);
    const here = [...added].filter((node) => node.isConnected && isContent(node));
    if (!gone.length && !here.length) return false;
    return signature(gone) !== signature(here);
  };

  /** Whether the record undoes a change that stood; what had not stood is no longer this click's. */
  const undoes = ({ target, type, attributeName, oldValue, removedNodes }: MutationRecord) => {
    if (type === "attributes" && isElement(target) && attributeName) {
      const values = attributes.get(target);
      const before = values?.get(attributeName);
      if (before === undefined) return false;
      if (isSameValue(attributeName, before, oldValue)) {
        values?.delete(attributeName);
        return false;
      }
      return isSameValue(attributeName, before, target.getAttribute(attributeName));
    }
    if (type === "characterData" && isText(target)) {
      const before = texts.get(target);
      if (before === oldValue) texts.delete(target);
      return before !== undefined && before !== oldValue && target.data === before;
    }
    const change = children.get(target);
    if (!change) return false;
    if (signature(change.removed) !== signature(change.added))
      return [...removedNodes].some((node) => change.added.has(node) && isContent(node));
    children.delete(target);
    return false;
  };

  return {
    isEmpty: () => size === 0,
    noteLater(record) {
      if (!held && undoes(record)) held = elementOf(record.target);
    },
    add(record, isSure) {
      const { target, type, attributeName, oldValue } = record;
      const place = isSure ? elementOf(target) : undefined;
      if (place) sure.add(place);
      size += 1;
      if (size > maxTracked) {
        overflow ??= elementOf(target);
        return;
      }
      if (type === "childList") addChildren(record, isSure);
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
      const counts = (element: Element): boolean =>
        element.isConnected && (sure.has(element) || !isSteady(element));
      for (const [parent, change] of children) {
        const element = elementOf(parent);
        if (!element || !counts(element) || !childDiffers(change)) continue;
        const place = seat(element);
        const shown = [...change.added].find((node) => isElement(node) && node.isConnected);
        if (isVisible(place)) changed.push(isElement(shown) && place === element ? shown : place);
      }
      for (const [node, before] of texts) {
        const parent = node.parentElement;
        if (!parent || !counts(parent) || node.data === before) continue;
        if (isVisible(seat(parent))) changed.push(seat(parent));
      }
      for (const [element, before] of attributes) {
        const place = seat(element);
        // It may have been this change that hid it: then the place where it stood is seen.
        const seen = isVisible(place) || (place.parentElement && isVisible(place.parentElement));
        if (!seen || !counts(element)) continue;
        if ([...before].some(([name, value]) => canBeSeen(element, name, value)))
          changed.push(place);
      }
      return changed;
    },
  };
}
