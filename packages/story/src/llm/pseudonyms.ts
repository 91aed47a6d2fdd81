import type { Claim } from "../answer.ts";
import { clean } from "../records/clean.ts";
import type { FindEvidence } from "../validate/evidence.ts";

/** Attributes whose values may leave as they are: names of parts of the product, not of people. */
const allowed: ReadonlySet<string> = new Set([
  ...["target.semantic_name", "target.role", "target.element", "page.title", "app.screen.name"],
  ...["url.path", "url.template", "http.route", "http.request.method", "form.name"],
  ...["form.field_name", "exception.type", "error.type", "service.name", "service.version"],
  ...["funnel.event", "funnel.stage", "session.end_reason", "error.directive", "frustration.type"],
  ...["db.system.name", "graphql.operation.name", "graphql.operation.type"],
  ...["deployment.environment.name", "browser.platform", "browser.language"],
]);

/** What may be personal wherever it stands, even within a value of an allowed attribute. */
const personal =
  /[^\s@“”"']+@[^\s@“”"']+|\b(?:\d[ .()-]?){7,}\d\b|\b[0-9a-f]{16,}\b|\bsess_[\w-]+|\b\d{1,3}(?:\.\d{1,3}){3}\b/giu;

export interface Pseudonyms {
  /** The text as it may leave. */
  readonly hide: (text: string) => string;
  /** The text with its placeholders made names again. */
  readonly show: (text: string) => string;
}

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

const isPath = (name: string, value: string): boolean =>
  value.startsWith("/") && /^(?:url\.full|page\.url|http\.url|path)$/u.test(name);

/** Whether a value may leave: an attribute of the allow-list holds it, and no personal one. */
function mayLeave(value: string, cells: Cells): boolean {
  const whole = value.endsWith("…") ? value.slice(0, -1) : value;
  const names = cells.flatMap(([name, text]) => (text.includes(whole) ? name : []));
  return (
    names.some((name) => allowed.has(name) || name === "span.name" || isPath(name, value)) &&
    !names.some(isPersonal)
  );
}

const free: ReadonlySet<string> = new Set(["count", "status", "duration", "time", "order"]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

/** A name and its parts: a page may greet by the first name alone. */
const withParts = (name: string): readonly string[] => [
  name,
  ...((name.split("@")[0] ?? "").match(/[\p{L}\p{N}]{3,}/gu) ?? []),
];

/** Placeholders for what of the claims may not leave; nothing is hidden if that is switched off. */
export function pseudonymsFor(
  claims: readonly Claim[],
  find: FindEvidence,
  on: boolean,
): Pseudonyms {
  if (!on) return { hide: (text) => text, show: (text) => text };
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
  const longestFirst = [...values].toSorted((a, b) => b.length - a.length).map(escaped);
  const named =
    longestFirst.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "giu")
      : /(?!)/u;
  const byValue = new Map<string, string>();
  const nameOf = (value: string): string => {
    const made = byValue.get(value) ?? `[X${byValue.size + 1}]`;
    byValue.set(value, made);
    return made;
  };
  return {
    hide: (text) =>
      text
        .replace(personal, nameOf)
        .split(/(\[X\d+\])/u)
        .map((part) => (/^\[X\d+\]$/u.test(part) ? part : part.replace(named, nameOf)))
        .join(""),
    show: (text) => {
      let shown = text;
      for (const [value, made] of byValue) shown = shown.replaceAll(made, () => value);
      return shown;
    },
  };
}
