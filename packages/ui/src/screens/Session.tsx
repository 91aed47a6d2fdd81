import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { fetchSession, fetchStory } from "../api/client.ts";
import { useNow } from "../app/use-now.ts";
import { Failure } from "../parts/Failure.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { isLive } from "../session/is-live.ts";
import { SessionView } from "../session/SessionView.tsx";
import classes from "./Session.module.css";

const route = getRouteApi("/s/$sessionId");

const pollEvery = 1000;

function Loading() {
  return (
    <div role="status" aria-label="Loading the session" className={classes.loading}>
      <Skeleton height={58} />
      <Skeleton height={238} />
      <div className={classes.columns}>
        <Skeleton height={360} />
        <Skeleton height={360} />
      </div>
    </div>
  );
}

/** One session: its axis of time, its story, and all that happened; followed while it goes on. */
export function Session() {
  const { sessionId } = route.useParams();
  const now = useNow();
  const detail = useQuery({
    queryKey: ["session", sessionId],
    queryFn: ({ signal }) => fetchSession(sessionId, signal),
    refetchInterval: ({ state }) => (state.data && isLive(state.data, now) ? pollEvery : false),
  });
  const story = useQuery({
    queryKey: ["story", sessionId],
    queryFn: ({ signal }) => fetchStory(sessionId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  // The story is asked for at once, and told anew when the session has gone on since.
  const events = detail.data?.events.length;
  const told = useRef<number>(undefined);
  const { refetch: tellAnew } = story;
  useEffect(() => {
    if (events === undefined) return;
    if (told.current !== undefined && told.current !== events) void tellAnew();
    told.current = events;
  }, [events, tellAnew]);
  if (detail.data) {
    return (
      <SessionView
        detail={detail.data}
        story={story.data}
        storyError={story.error}
        live={isLive(detail.data, now)}
      />
    );
  }
  if (detail.isError) {
    return (
      <Failure
        error={detail.error}
        alone
        title="This session cannot be shown"
        onRetry={() => void detail.refetch()}
        query={`FROM logs-generic.otel-default\n| WHERE attributes.session.id == ${JSON.stringify(sessionId)}\n| SORT @timestamp ASC`}
      />
    );
  }
  return <Loading />;
}
