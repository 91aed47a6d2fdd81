import {
  BYTES,
  createReader,
  type Reader,
  readMessage,
  readVarint32,
  skipField,
} from "../decode/protobuf/reader.ts";
import { keyValue, type Message } from "./messages.ts";
import type { KeepRecord, ReplaceText } from "./rewrite.ts";
import { concat, delimited } from "./wire.ts";

/** One field as it stands on the wire. */
interface Raw {
  readonly number: number;
  /** All of it, with its tag. */
  readonly whole: Uint8Array;
  /** What a length-delimited field holds. */
  readonly content: Uint8Array | undefined;
}

const bytesOf = ({ buffer, position, end }: Reader): Uint8Array => buffer.subarray(position, end);

function fieldsOf(bytes: Uint8Array): Raw[] {
  const reader = createReader(bytes);
  const fields: Raw[] = [];
  while (reader.position < reader.end) {
    const start = reader.position;
    const tag = readVarint32(reader);
    let content: Uint8Array | undefined;
    if ((tag & 7) === BYTES) content = bytesOf(readMessage(reader));
    else skipField(reader, tag & 7);
    fields.push({ number: tag >>> 3, whole: bytes.subarray(start, reader.position), content });
  }
  return fields;
}

const children = 2;

interface Container {
  readonly head: Uint8Array;
  readonly held: readonly Uint8Array[];
}

/** What a resource's or a scope's message holds in field 2, and everything else of it. */
function containerOf(bytes: Uint8Array): Container {
  const fields = fieldsOf(bytes);
  const isChild = ({ number, content }: Raw): boolean =>
    number === children && content !== undefined;
  return {
    head: concat(fields.filter((field) => !isChild(field)).map(({ whole }) => whole)),
    held: fields.flatMap((field) => (isChild(field) && field.content ? [field.content] : [])),
  };
}

const withChildren = ({ head }: Container, held: readonly Uint8Array[]): Uint8Array =>
  concat([head, ...held.map((one) => delimited(children, one))]);

/** The request with the records that stay; containers that are left with none go too. */
export function filterProtobuf(body: Uint8Array, keep: KeepRecord): Uint8Array {
  const resources = fieldsOf(body).flatMap(({ number, content }) => {
    if (number !== 1 || content === undefined) return [];
    const resource = containerOf(content);
    const scopes = resource.held.flatMap((bytes) => {
      const scope = containerOf(bytes);
      const kept = scope.held.filter((record) =>
        keep(delimited(1, withChildren(resource, [withChildren(scope, [record])]))),
      );
      return kept.length === 0 ? [] : [withChildren(scope, kept)];
    });
    return scopes.length === 0 ? [] : [delimited(1, withChildren(resource, scopes))];
  });
  return concat(resources);
}

function keyOf(fields: readonly Raw[]): string | undefined {
  const key = fields.findLast(({ number }) => number === 1)?.content;
  return key === undefined ? undefined : new TextDecoder().decode(key);
}

/** The same message with other texts, byte for byte the same where none changed. */
function replaceIn(
  bytes: Uint8Array,
  message: Message,
  replace: ReplaceText,
  key: string | undefined,
): Uint8Array {
  const fields = fieldsOf(bytes);
  const own = message === keyValue ? keyOf(fields) : key;
  let changed = false;
  const parts = fields.map(({ number, whole, content }) => {
    const type = message.byNumber.get(number)?.type;
    if (content === undefined || type === undefined) return whole;
    let after = content;
    if (type === "text") {
      const before = new TextDecoder().decode(content);
      const text = replace(before, own);
      if (text !== before) after = new TextEncoder().encode(text);
    } else if (typeof type === "object") after = replaceIn(content, type, replace, own);
    if (after === content) return whole;
    changed = true;
    return delimited(number, after);
  });
  return changed ? concat(parts) : bytes;
}

/** The request with other texts; undefined if none changed. */
export function replaceProtobuf(
  body: Uint8Array,
  request: Message,
  replace: ReplaceText,
): Uint8Array | undefined {
  const replaced = replaceIn(body, request, replace, undefined);
  return replaced === body ? undefined : replaced;
}
