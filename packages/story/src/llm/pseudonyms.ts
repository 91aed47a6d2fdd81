import type { Claim } from "../answer.ts";
import { clean } from "../records/clean.ts";
import type { FindEvidence } from "../validate/evidence.ts";
import { isEveryday } from "./everyday-words.ts";

/** Attributes whose values name parts of the product: they may leave, where they are everyday words. */
const allowed: ReadonlySet<string> = new Set([
  ...["target.semantic_name", "target.role", "target.element", "page.title", "app.screen.name"],
  ...["url.path", "url.template", "http.route", "http.request.method", "form.name"],
  ...["form.field_name", "exception.type", "error.type", "service.name", "service.version"],
  ...["funnel.event", "funnel.stage", "session.end_reason", "error.directive", "frustration.type"],
  ...["db.system.name", "graphql.operation.name", "graphql.operation.type", "span.name"],
  ...["deployment.environment.name", "browser.platform", "browser.language"],
  ...["url.full", "page.url", "http.url", "http.response.status_code"],
  // What the questions' own queries call a path.
  ...["page", "path"],
]);

/** What may be personal wherever it stands. */
const personal =
  /[^\s@“”"']+@[^\s@“”"']+|\b(?:\d[ .()-]?){7,}\d\b|\b[0-9a-f]{16,}\b|\bsess_[\w-]+|\b\d{1,3}(?:\.\d{1,3}){3}\b/giu;

/** A word with what is joined to it: `cardDeclined`, `/cart/items`, `https://…`. */
const joined = /[^\s“”"'‘’,;!?()[\]…]*\p{L}[^\s“”"'‘’,;!?()[\]…]*/gu;
const placeholder = /(\[X\d+\])/u;

export interface Pseudonyms {
  /** The text as it may leave. */
  readonly hide: (text: string) => string;
  /** The text with its placeholders made names again. */
  readonly show: (text: string) => string;
}

export const noPseudonyms: Pseudonyms = { hide: (text) => text, show: (text) => text };

type Cells = readonly (readonly [string, string])[];

/** Names and values of what a reference leads to. */
function cellsOf(reference: string, find: FindEvidence): Cells {
  return find(reference).flatMap((evidence) => {
    const named =
      evidence.kind === "query"
        ? evidence.rows.flatMap((row) => Object.entries(row))
        : [
            ...Object.entries(evidence.record.fields),
            ...Object.entries(evidence.record.resource),
            ...(evidence.record.kind === "span"
              ? [["span.name", evidence.record.name] as const]
              : []),
          ];
    return named.flatMap(([name, cell]) =>
      [cell]
        .flat()
        .map((value): readonly [string, string] => [
          name.replace(/^(?:resource\.)?attributes\./u, ""),
          clean(String(value), 4000),
        ]),
    );
  });
}

const isPersonal = (name: string): boolean => /^(?:user\.|session\.id|client\.)/u.test(name);

const isStatus = /^[1-5]\d\d$/u;

/** Whether a value may leave: it has everyday words, and an attribute of the list holds it, none of a person. */
function mayLeave(value: string, cells: Cells): boolean {
  if (!isEveryday(value) && !isStatus.test(value)) return false;
  const whole = value.endsWith("…") ? value.slice(0, -1) : value;
  const names = cells.flatMap(([name, text]) => (text.includes(whole) ? name : []));
  return names.some((name) => allowed.has(name)) && !names.some(isPersonal);
}

const free: ReadonlySet<string> = new Set(["count", "status", "duration", "time", "order"]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

/** A name and its parts: a page may greet by the first name alone. */
const withParts = (name: string): readonly string[] => [
  name,
  ...((name.split("@")[0] ?? "").match(/[\p{L}\p{N}]{3,}/gu) ?? []),
];

/** Values that the claims state and that may not leave. */
function hiddenValues(claims: readonly Claim[], find: FindEvidence): ReadonlySet<string> {
  const cache = new Map<string, Cells>();
  const cells = (reference: string): Cells => {
    const known = cache.get(reference) ?? cellsOf(reference, find);
    cache.set(reference, known);
    return known;
  };
  const values = new Set(
    [...new Set(claims.flatMap((claim) => claim.cites))]
      .flatMap(cells)
      .flatMap(([name, value]) => (isPersonal(name) && value.length > 1 ? withParts(value) : [])),
  );
  for (const claim of claims) {
    const cited = claim.cites.flatMap(cells);
    for (const { kind, value } of claim.facts) {
      if (value.length > 1 && !free.has(kind) && !mayLeave(value, cited)) values.add(value);
    }
  }
  return values;
}

/** Words that stand for values, the same for the same value. */
function createPlaceholders() {
  const byValue = new Map<string, string>();
  return {
    of: (value: string): string => {
      const made = byValue.get(value) ?? `[X${byValue.size + 1}]`;
      byValue.set(value, made);
      return made;
    },
    show: (text: string): string => {
      let shown = text;
      for (const [value, made] of byValue) shown = shown.replaceAll(made, () => value);
      return shown;
    },
  };
}

const outside = (text: string, change: (part: string) => string): string =>
  text
    .split(placeholder)
    .map((part) => (placeholder.test(part) ? part : change(part)))
    .join("");

/** Placeholders for these values, for what looks personal, and for words that `mayStay` does not know. */
export function pseudonymsOver(
  values: Iterable<string>,
  mayStay: (word: string) => boolean,
): Pseudonyms {
  const longestFirst = [...values].toSorted((a, b) => b.length - a.length).map(escaped);
  const named =
    longestFirst.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "giu")
      : /(?!)/u;
  const placeholders = createPlaceholders();
  const hideWord = (word: string): string => {
    const [, bare = word, end = ""] = /^(.*?)([.:]*)$/u.exec(word) ?? [];
    return mayStay(bare) ? word : `${placeholders.of(bare)}${end}`;
  };
  return {
    hide: (text) => {
      // What a record says must not pass for one of our placeholders.
      let hidden = text.replace(new RegExp(placeholder, "gu"), placeholders.of);
      hidden = outside(hidden, (part) => part.replace(personal, placeholders.of));
      hidden = outside(hidden, (part) => part.replace(named, placeholders.of));
      return outside(hidden, (part) => part.replace(joined, hideWord));
    },
    show: placeholders.show,
  };
}

/**
 * Placeholders for what of the claims may not leave: values of attributes that are not on the
 * list, and every word that is not an everyday one.
 */
export const pseudonymsFor = (
  claims: readonly Claim[],
  find: FindEvidence,
  on: boolean,
): Pseudonyms => (on ? pseudonymsOver(hiddenValues(claims, find), isEveryday) : noPseudonyms);
