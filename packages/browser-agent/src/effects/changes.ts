import { isStyledBy } from "../dom/is-styled-by.ts";
import { isVisible } from "../dom/is-visible.ts";
import { hostOf, isElement, isText } from "../dom/node-kind.ts";
import { changedParts, isEmptyElement } from "./decoration.ts";
import { isBlank } from "./is-blank.ts";

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
}

interface ChildChange {
  readonly removed: Set<Node>;
  readonly added: Set<Node>;
}

type Value = string | null;

const maxTracked = 300;

const invisible = /^(?:script|style|link|meta|template|noscript|head|title|base)$/;

/** The element that shows the node: itself, its parent, or the host of its shadow root. */
const elementOf = (node: Node): Element | undefined =>
  isElement(node) ? node : (node.parentElement ?? hostOf(node));

/** Whether a person could see anything of the node. */
const isContent = (node: Node): boolean =>
  isElement(node) ? !invisible.test(node.localName) : isText(node) && !!node.nodeValue?.trim();

const isUnseen = (node: Node): boolean => !isContent(node) || (isElement(node) && isBlank(node));

/** Attributes that are notes of the page to itself, unless a style sheet reads them. */
const notes = /^(?:(?:data|aria)-.+|id|role|title|for|name|rel)$/;

/** Of an attribute, or the text of a node that is none. */
const readValue = (node: Node, attribute: Value): Value =>
  isElement(node) && attribute ? node.getAttribute(attribute) : node.nodeValue;

/** A class or style that is taken back leaves an empty attribute. */
const isSame = (attribute: Value, one: Value, other: Value): boolean =>
  one === other || (!one && !other && (attribute === "class" || attribute === "style"));

/** Whether the change shows. Style sheets of shadow roots and frames are not read. */
function canBeSeen(node: Node, attribute: Value, before: Value): boolean {
  const after = readValue(node, attribute);
  if (isSame(attribute, before, after)) return false;
  if (!attribute || !isElement(node)) return isText(node);
  if (node.shadowRoot || node.getRootNode() !== document) return true;
  if (attribute === "class") return changedParts(attribute, before, after).some(isStyledBy);
  return !notes.test(attribute) || isStyledBy(attribute);
}

/** Where it is seen: what a style sheet says is seen on the page. */
const seat = (element: Element): Element =>
  element.closest("style,link") ? (element.ownerDocument.body ?? element) : element;

/** Whether both show the same, so that what was drawn anew as it was is no change. */
function lookAlike(before: Iterable<Node>, after: Iterable<Node>): boolean {
  const rest = [...after].filter(isContent);
  return [...before].filter(isContent).every((node) => rest.shift()?.isEqualNode(node)) && !rest[0];
}

/**
 * Collects mutations; `standing` compares the state before them with the state now, but for what
 * `isSteady` says would have changed anyway.
 */
export function createChangeSet(isSteady: (element: Element) => boolean = () => false): ChangeSet {
  const children = new Map<Node, ChildChange>();
  const values = new Map<Node, Map<Value, Value>>();
  const sure = new Set<Element>();
  let size = 0;
  /** Where something changed that is not looked at again. */
  let held: Element | undefined;

  /** Whether the record undoes a change that stood; what had not stood is no longer this click's. */
  const undoes = ({ target, type, attributeName, oldValue, removedNodes }: MutationRecord) => {
    if (type !== "childList") {
      const before = values.get(target)?.get(attributeName);
      if (before === undefined) return false;
      const stood = !isSame(attributeName, before, oldValue);
      if (!stood) values.get(target)?.delete(attributeName);
      return stood && isSame(attributeName, before, readValue(target, attributeName));
    }
    const change = children.get(target);
    if (!change) return false;
    if (!lookAlike(change.removed, change.added))
      return [...removedNodes].some((node) => change.added.has(node) && isContent(node));
    children.delete(target);
    return false;
  };

  return {
    noteLater(record) {
      if (!held && undoes(record)) held = elementOf(record.target);
    },
    add({ target, type, attributeName, oldValue, addedNodes, removedNodes }, isSure) {
      const place = elementOf(target);
      if (isSure && place) sure.add(place);
      if (size >= maxTracked) held ??= place;
      else if (type === "childList") {
        size += 1;
        const { removed, added } = children.get(target) ?? { removed: new Set(), added: new Set() };
        children.set(target, { removed, added });
        for (const node of removedNodes) {
          // The ripple of an earlier press may go now.
          const passes = !isSure && isEmptyElement(node);
          if (!added.delete(node) && !passes) removed.add(node);
        }
        for (const node of addedNodes) if (!removed.delete(node)) added.add(node);
      } else {
        const before = values.get(target) ?? new Map<Value, Value>();
        values.set(target, before);
        if (before.has(attributeName)) return;
        size += 1;
        before.set(attributeName, oldValue);
      }
    },
    standing() {
      const changed = held && isVisible(held) ? [held] : [];
      const counts = (element: Element): boolean =>
        element.isConnected && (sure.has(element) || !isSteady(element));
      for (const [parent, { removed, added }] of children) {
        const element = elementOf(parent);
        const here = [...added].filter((node) => node.isConnected);
        if (!element || !counts(element) || lookAlike(removed, here)) continue;
        if (![...removed].some(isContent) && here.every(isUnseen)) continue;
        const place = seat(element);
        const shown = here.find(isElement);
        if (isVisible(place)) changed.push(shown && place === element ? shown : place);
      }
      for (const [node, before] of values) {
        const element = elementOf(node);
        if (!element || !counts(element)) continue;
        if (![...before].some(([name, value]) => canBeSeen(node, name, value))) continue;
        const place = seat(element);
        const parent = isElement(node) && place.parentElement;
        // It may have been this change that hid it: then the place where it stood is seen.
        if (isVisible(place) || (parent && isVisible(parent))) changed.push(place);
      }
      return changed;
    },
  };
}
