import { getRouteApi, Link } from "@tanstack/react-router";
import type { Row } from "../api/rows.ts";
import { elementQuery } from "../overview/element-query.ts";
import { exampleSessions } from "../overview/example-sessions.ts";
import { spanOf } from "../overview/queries.ts";
import { SessionLinks } from "../overview/SessionLinks.tsx";
import { SpanLinks } from "../overview/SpanLinks.tsx";
import { useRows } from "../overview/use-rows.ts";
import { Failure } from "../parts/Failure.tsx";
import { Notice } from "../parts/Notice.tsx";
import { QueryLink } from "../parts/QueryLink.tsx";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { numberOf, textOf } from "../session/fields.ts";
import classes from "./Elements.module.css";

const route = getRouteApi("/elements");

const columns = [
  ["clicks", "Clicks"],
  ["unanswered", "Unanswered"],
  ["rage", "Rage"],
  ["dead", "Dead"],
  ["errors", "Error clicks"],
  ["people", "People"],
] as const;

function Count({ row, name }: { readonly row: Row; readonly name: string }) {
  const count = numberOf(row, name) ?? 0;
  return <td data-none={count === 0 || undefined}>{count.toLocaleString("en")}</td>;
}

function ElementTable({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Control</th>
          {columns.map(([key, name]) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Sessions</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${textOf(row, "page")} ${textOf(row, "element")}`}>
            <th scope="row">
              {textOf(row, "element")} <span className={classes.page}>{textOf(row, "page")}</span>
            </th>
            {columns.map(([key]) => (
              <Count key={key} row={row} name={key} />
            ))}
            <td>
              <SessionLinks ids={exampleSessions(row)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The controls that people used, those that frustrate on top. */
export function Elements() {
  const span = spanOf(route.useSearch().from);
  const query = elementQuery(span.esql);
  const result = useRows(query);
  return (
    <>
      <ScreenHead title="Hot spots" note="Controls by name, those that frustrate first.">
        <SpanLinks to="/elements" shown={span.name} />
        <QueryLink query={query} of="this table" />
      </ScreenHead>
      {result.isPending && <Skeleton height={300} label="Loading the controls" />}
      {result.isError && !result.data && (
        <Failure
          error={result.error}
          title="The controls could not be loaded"
          onRetry={() => void result.refetch()}
          query={query}
        />
      )}
      {result.data?.length === 0 && (
        <Notice title="Nobody clicked in this span of time">
          <p>
            A control is known by its accessible name. Look further back above, or go to the{" "}
            <Link to="/sessions">list of sessions</Link>.
          </p>
        </Notice>
      )}
      {result.data && result.data.length > 0 && <ElementTable rows={result.data} />}
    </>
  );
}
