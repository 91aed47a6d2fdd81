import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { useNow } from "../app/use-now.ts";
import { DemoBanner } from "../parts/DemoBanner.tsx";
import { Failure } from "../parts/Failure.tsx";
import { Notice } from "../parts/Notice.tsx";
import { QueryLink } from "../parts/QueryLink.tsx";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { Filters, type FiltersProps } from "../sessions/Filters.tsx";
import { isTrivial } from "../sessions/merge.ts";
import { startOfRange } from "../sessions/range.ts";
import { SessionTable } from "../sessions/SessionTable.tsx";
import { useSessions } from "../sessions/use-sessions.ts";
import { counted } from "../text/plural.ts";
import classes from "./Sessions.module.css";

const route = getRouteApi("/sessions");

function Loading() {
  return (
    <div role="status" aria-label="Loading the sessions" className={classes.loading}>
      {Array.from({ length: 9 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars of a skeleton have no identity
        <Skeleton key={index} height={57} />
      ))}
    </div>
  );
}

function Nothing({
  filtered,
  onClear,
}: {
  readonly filtered: boolean;
  readonly onClear: () => void;
}) {
  if (filtered) {
    return (
      <Notice title="No session matches">
        <p>Nothing that is stored fits all of these filters.</p>
        <Button variant="default" onClick={onClear}>
          Clear the filters
        </Button>
      </Notice>
    );
  }
  return (
    <Notice title="Waiting for the first session">
      <p>Add the agent to a page, or click in the demo shop; what happens shows up here at once.</p>
      <pre>{`<script src="${location.origin}/agent.js"></script>`}</pre>
    </Notice>
  );
}

/** All sessions, the latest on top, followed live. */
export function Sessions() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const now = useNow();
  const change: FiltersProps["onChange"] = useCallback(
    (next) => {
      const kept = Object.entries(next).filter(([, value]) => value !== undefined);
      void navigate({ search: Object.fromEntries(kept), replace: true });
    },
    [navigate],
  );
  const { head, sessions, loadMore } = useSessions({
    q: search.q,
    user: search.user,
    frustration: search.frustration,
    from: startOfRange(search.from, now),
    sort: search.sort ?? "end",
  });
  const shown = search.trivial === "show" ? sessions : sessions.filter((each) => !isTrivial(each));
  const hidden = sessions.length - shown.length;
  const list = head.data;
  const note =
    list && `${counted(list.total, "session")}${hidden > 0 ? `, ${hidden} trivial hidden` : ""}`;
  return (
    <>
      {list?.demo && <DemoBanner />}
      <ScreenHead title="Sessions" note={note}>
        {list && <QueryLink query={list.query} of="this list" />}
      </ScreenHead>
      <Filters search={search} onChange={change} />
      {head.isError && !list && (
        <Failure
          error={head.error}
          title="The sessions could not be loaded"
          onRetry={() => void head.refetch()}
        />
      )}
      {head.isPending && <Loading />}
      {list && shown.length > 0 && (
        <SessionTable sessions={shown} total={list.total - hidden} onEnd={loadMore} />
      )}
      {list && shown.length === 0 && (
        <Nothing
          filtered={Object.keys(search).length > 0 || hidden > 0}
          onClear={() => change(hidden > 0 ? { trivial: "show" } : {})}
        />
      )}
    </>
  );
}
