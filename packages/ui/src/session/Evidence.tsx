import { ActionIcon } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { QueryLink } from "../parts/QueryLink.tsx";
import { offsetText } from "../text/duration.ts";
import { counted } from "../text/plural.ts";
import classes from "./Evidence.module.css";
import { FieldTable } from "./FieldTable.tsx";
import { type EvidenceRecord, recordQuery } from "./record.ts";

export interface EvidenceProps {
  readonly title: string;
  readonly references: readonly string[];
  readonly records: ReadonlyMap<string, EvidenceRecord>;
  /** The queries of the story, which `query:<n>` cites. */
  readonly queries: readonly string[];
  readonly start: number;
  /** The trace that is already on the screen: no way to it is offered. */
  readonly shownTrace?: string;
  readonly onClose: () => void;
}

function CitedQuery({ query }: { readonly query: string }) {
  return (
    <article className={classes.record}>
      <h3>Query</h3>
      <pre className={classes.code}>{query}</pre>
      <QueryLink query={query} of="this evidence" />
    </article>
  );
}

function Record(props: {
  readonly record: EvidenceRecord;
  readonly start: number;
  readonly open: boolean;
  readonly shownTrace: string | undefined;
}) {
  const { record, start, open, shownTrace } = props;
  const query = recordQuery(record.reference);
  return (
    <article className={classes.record} data-tone={record.tone}>
      <details open={open}>
        <summary>
          <span className={classes.kind}>{record.kind}</span>
          <span className={classes.title}>{record.title}</span>
          <span className={classes.time}>
            {offsetText(record.time - start)}
            {record.duration === undefined ? "" : `, took ${record.duration}`}
            {record.service === undefined ? "" : `, ${record.service}`}
          </span>
        </summary>
        <FieldTable fields={record.fields} name={record.name} />
        <div className={classes.ways}>
          {record.traceId !== undefined && record.traceId !== shownTrace && (
            <Link
              to="/t/$traceId"
              params={{ traceId: record.traceId }}
              search={record.spanId === undefined ? {} : { span: record.spanId }}
            >
              Open the trace
            </Link>
          )}
          {query !== undefined && <QueryLink query={query} of="this record" />}
        </div>
      </details>
    </article>
  );
}

/** The records behind what is selected, with all that they carry. */
export function Evidence(props: EvidenceProps) {
  const { title, references, records, queries, start, shownTrace, onClose } = props;
  const found = references.flatMap((reference) => records.get(reference) ?? []);
  const cited = references.flatMap((reference) => {
    const index = /^query:(\d+)$/u.exec(reference)?.[1];
    return index === undefined ? [] : (queries[Number(index)] ?? []);
  });
  const missing = references.length - found.length - cited.length;
  return (
    <aside className={classes.panel} aria-label="Evidence">
      <header>
        <div>
          <h2>Evidence</h2>
          <p>{title}</p>
        </div>
        <ActionIcon variant="subtle" color="gray" aria-label="Close the evidence" onClick={onClose}>
          <X size={16} />
        </ActionIcon>
      </header>
      {found.map((record, index) => (
        <Record
          key={record.reference}
          record={record}
          start={start}
          open={index === 0}
          shownTrace={shownTrace}
        />
      ))}
      {cited.map((query) => (
        <CitedQuery key={query} query={query} />
      ))}
      {missing > 0 && (
        <p className={classes.missing}>
          {counted(missing, "record")} of another session, or no longer stored.
        </p>
      )}
    </aside>
  );
}
