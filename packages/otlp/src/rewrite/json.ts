import { isObject, type JsonObject } from "../decode/json/parse.ts";
import type { Envelope, Message } from "./messages.ts";
import type { KeepRecord, ReplaceText } from "./rewrite.ts";

/** A number as it was written: `JSON.rawJSON` gives it back digit by digit. */
function exactNumber(source: string): unknown {
  const raw: unknown = Reflect.get(JSON, "rawJSON");
  return typeof raw === "function" ? raw(source) : Number(source);
}

type Revive = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** Plain data whose numbers keep the spelling in which they came. */
function parseSpelled(body: Uint8Array): unknown {
  const spelled: Revive = (_key, value, { source }) =>
    typeof value === "number" && source !== undefined ? exactNumber(source) : value;
  return JSON.parse(
    new TextDecoder().decode(body),
    spelled as (key: string, value: unknown) => unknown,
  );
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const listOf = (parent: JsonObject, name: string): readonly unknown[] => {
  const list = parent[name];
  return Array.isArray(list) ? list : [];
};

/** The request with the records that stay; containers that are left with none go too. */
export function filterJson(body: Uint8Array, names: Envelope, keep: KeepRecord): Uint8Array {
  const request = parseSpelled(body);
  if (!isObject(request)) return new Uint8Array();
  const resources = listOf(request, names.resources).flatMap((resource) => {
    if (!isObject(resource)) return [];
    const scopes = listOf(resource, names.scopes).flatMap((scope) => {
      if (!isObject(scope)) return [];
      const kept = listOf(scope, names.records).filter((record) =>
        keep(
          bytesOf({
            [names.resources]: [
              { ...resource, [names.scopes]: [{ ...scope, [names.records]: [record] }] },
            ],
          }),
        ),
      );
      return kept.length === 0 ? [] : [{ ...scope, [names.records]: kept }];
    });
    return scopes.length === 0 ? [] : [{ ...resource, [names.scopes]: scopes }];
  });
  return resources.length === 0
    ? new Uint8Array()
    : bytesOf({ ...request, [names.resources]: resources });
}

/** The request with other texts; undefined if none changed. */
export function replaceJson(
  body: Uint8Array,
  request: Message,
  replace: ReplaceText,
): Uint8Array | undefined {
  let changed = false;
  // In place: a copy of a large request beside it would cost as much memory again.
  const walk = (message: Message, value: unknown, key: string | undefined): void => {
    if (!isObject(value)) return;
    const own = typeof value.key === "string" ? value.key : key;
    for (const [name, { type }] of message.fields) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      if (type === "text" && typeof given === "string") {
        const text = replace(given, own);
        if (text === given) continue;
        changed = true;
        Reflect.set(value, name, text);
      } else if (typeof type === "object") {
        for (const one of Array.isArray(given) ? given : [given]) walk(type, one, own);
      }
    }
  };
  const parsed = parseSpelled(body);
  walk(request, parsed, undefined);
  return changed ? bytesOf(parsed) : undefined;
}
