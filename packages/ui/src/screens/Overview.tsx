import { getRouteApi, Link } from "@tanstack/react-router";
import type { Row } from "../api/rows.ts";
import { Activity } from "../overview/Activity.tsx";
import { Panel } from "../overview/Panel.tsx";
import { Problems } from "../overview/Problems.tsx";
import { overviewQueries, spanOf } from "../overview/queries.ts";
import { SpanLinks } from "../overview/SpanLinks.tsx";
import { Tiles } from "../overview/Tiles.tsx";
import { useRows } from "../overview/use-rows.ts";
import { Failure } from "../parts/Failure.tsx";
import { Notice } from "../parts/Notice.tsx";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { frustrationName } from "../session/describe.ts";
import { numberOf, textOf } from "../session/fields.ts";
import { pathText } from "../text/page.ts";
import classes from "./Overview.module.css";

const route = getRouteApi("/");

const problemTitle = (row: Row): string => {
  const target = textOf(row, "target");
  const name = frustrationName(textOf(row, "type") ?? "");
  return target === undefined ? name : `${name} “${target}”`;
};
const problemNote = (row: Row): string =>
  [textOf(row, "page"), `worst score ${(numberOf(row, "worst") ?? 0).toFixed(2)}`]
    .filter(Boolean)
    .join(", ");

/** How people fared: how many, how many with trouble, and what hurt most of them. */
export function Overview() {
  const search = route.useSearch();
  const span = spanOf(search.from);
  const queries = overviewQueries(span.esql, span.bucket);
  const counts = useRows(queries.counts);
  const [row] = counts.data ?? [];
  const isEmpty = row !== undefined && (numberOf(row, "sessions") ?? 0) === 0;
  return (
    <>
      <ScreenHead title="Overview">
        <SpanLinks to="/" shown={span.name} />
      </ScreenHead>
      {counts.isError && !counts.data && (
        <Failure
          error={counts.error}
          title="The overview could not be loaded"
          onRetry={() => void counts.refetch()}
          query={queries.counts}
        />
      )}
      {counts.isPending && <Skeleton height={104} label="Loading the overview" />}
      {isEmpty && (
        <Notice title="No sessions in this span of time">
          <p>
            Look further back above, or go to the <Link to="/sessions">list of sessions</Link>.
          </p>
        </Notice>
      )}
      {row && !isEmpty && (
        <>
          <Tiles row={row} query={queries.counts} />
          <div className={classes.panels}>
            <Panel title="Sessions over time" query={queries.activity}>
              {(rows) => <Activity rows={rows} />}
            </Panel>
            <Panel title="What frustrates" query={queries.problems}>
              {(rows) => (
                <Problems
                  rows={rows}
                  titleOf={problemTitle}
                  noteOf={problemNote}
                  none="Nothing did."
                />
              )}
            </Panel>
            <Panel title="Errors" query={queries.errors}>
              {(rows) => (
                <Problems
                  rows={rows}
                  titleOf={(each) => textOf(each, "message") ?? "Error without a message"}
                  noteOf={() => "in the page"}
                  none="No page reported one."
                />
              )}
            </Panel>
            <Panel title="Failed requests" query={queries.requests}>
              {(rows) => (
                <Problems
                  rows={rows}
                  titleOf={(each) => pathText(textOf(each, "address"))}
                  noteOf={(each) => `answered ${numberOf(each, "status") ?? "without a status"}`}
                  none="None failed."
                />
              )}
            </Panel>
          </div>
        </>
      )}
    </>
  );
}
