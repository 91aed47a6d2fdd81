import type { SessionList } from "@session-replay/server/api";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fetchSessions, type SessionListParameters } from "../api/client.ts";
import { mergeSessions } from "./merge.ts";

const firstPage = 100;
const furtherPage = 500;
/** A click is queryable within a second; asked each second, it is seen within two. */
const pollEvery = 1000;

/**
 * The list of sessions: its newest page asked again each second, older pages as they are reached.
 * Older pages follow the newest page as it was when they were first wanted; what it has gained
 * since is merged in front.
 */
export function useSessions(filters: SessionListParameters) {
  const key = JSON.stringify(filters);
  const [anchored, setAnchored] = useState<{ readonly key: string; readonly list: SessionList }>();
  const anchor = anchored?.key === key ? anchored.list : undefined;
  const head = useQuery({
    queryKey: ["sessions", key],
    queryFn: ({ signal }) => fetchSessions({ ...filters, limit: String(firstPage) }, signal),
    refetchInterval: pollEvery,
    placeholderData: (previous) => previous,
  });
  const tail = useInfiniteQuery({
    queryKey: ["sessions", key, anchor?.cursor],
    enabled: anchor?.cursor !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    initialPageParam: anchor?.cursor ?? "",
    queryFn: ({ pageParam, signal }) =>
      fetchSessions({ ...filters, cursor: pageParam, limit: String(furtherPage) }, signal),
    getNextPageParam: (page) => page.cursor,
  });
  const older = [anchor, ...(tail.data?.pages ?? [])].flatMap((page) => page?.sessions ?? []);
  const loadMore = () => {
    if (!head.data || tail.isFetching) return;
    if (!anchor) setAnchored({ key, list: head.data });
    else if (tail.hasNextPage) void tail.fetchNextPage();
  };
  return { head, sessions: mergeSessions(head.data?.sessions ?? [], older), loadMore };
}
