import type { Cell } from "@session-replay/esql";
import { clean } from "../records/clean.ts";
import type { Dossier, StoryRecord } from "../records/records.ts";
import type { Row } from "../records/rows.ts";

/** What a reference leads to, in the form that facts are checked against. */
export type Evidence =
  | { readonly kind: "record"; readonly record: StoryRecord; readonly texts: readonly string[] }
  | { readonly kind: "query"; readonly rows: readonly Row[]; readonly texts: readonly string[] };

export type FindEvidence = (reference: string) => readonly Evidence[];

const long = 4000;

const textsOf = (cells: readonly (Cell | undefined)[]): readonly string[] =>
  cells
    .flat()
    .flatMap((cell) => (cell === null || cell === undefined ? [] : [clean(String(cell), long)]));

export function evidenceOf(record: StoryRecord): Evidence {
  const own = record.kind === "span" ? [record.statusMessage, record.spanKind] : [];
  return {
    kind: "record",
    record,
    texts: textsOf([
      record.name,
      record.service,
      record.traceId,
      record.spanId,
      ...own,
      ...Object.values(record.fields),
      ...Object.values(record.resource),
    ]),
  };
}

/** Looks references up among the records that were read and the queries that were run. */
export function evidenceIn(
  dossiers: readonly Dossier[],
  answers: ReadonlyMap<number, readonly Row[]> = new Map(),
): FindEvidence {
  const records = new Map<string, StoryRecord[]>();
  for (const dossier of dossiers) {
    for (const record of [...dossier.events, ...dossier.spans, ...dossier.lines]) {
      const known = records.get(record.reference);
      // A log reference names all log records at its place and millisecond.
      if (known && record.kind === "log") known.push(record);
      else records.set(record.reference, [record]);
    }
  }
  const cache = new Map<string, readonly Evidence[]>();
  const find = (reference: string): readonly Evidence[] => {
    const index = /^query:(\d+)$/u.exec(reference)?.[1];
    const rows = index === undefined ? undefined : answers.get(Number(index));
    if (rows) {
      return [{ kind: "query", rows, texts: textsOf(rows.flatMap((row) => Object.values(row))) }];
    }
    return (records.get(reference) ?? []).map(evidenceOf);
  };
  return (reference) => {
    const known = cache.get(reference);
    if (known) return known;
    const found = find(reference);
    cache.set(reference, found);
    return found;
  };
}
