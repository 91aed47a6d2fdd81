import type { Answer, SessionDetail } from "@session-replay/server/api";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useCopy } from "../app/use-copy.ts";
import { useKeys } from "../app/use-keys.ts";
import { marksOf } from "../axis/marks.ts";
import { TimeAxis } from "../axis/TimeAxis.tsx";
import { formatZoom, parseZoom } from "../axis/zoom-text.ts";
import { Skeleton } from "../parts/Skeleton.tsx";
import { Evidence } from "./Evidence.tsx";
import { Moments } from "./Moments.tsx";
import type { Moment } from "./moment.ts";
import { momentsOf } from "./moments.ts";
import { recordsOf } from "./record.ts";
import { SessionHead } from "./SessionHead.tsx";
import classes from "./SessionView.module.css";
import { StoryCard } from "./StoryCard.tsx";
import { resolveSelection, stepClaim, stepMoment } from "./selection.ts";

const route = getRouteApi("/s/$sessionId");

export interface SessionViewProps {
  readonly detail: SessionDetail;
  readonly story: Answer | undefined;
  readonly storyError: Error | null;
  readonly live: boolean;
}

/** What is drawn of a session, made anew only when its records change. */
function useReading(detail: SessionDetail) {
  return useMemo(() => {
    const records = recordsOf(detail);
    return {
      moments: momentsOf(detail),
      marks: marksOf(detail),
      records,
      times: new Map([...records].map(([reference, { time }]) => [reference, time])),
      start: Date.parse(detail.session.start),
      end: Date.parse(detail.session.end),
    };
  }, [detail]);
}

const isFrustration = ({ kind }: Moment): boolean => kind === "frustration";
const isError = ({ kind, tone }: Moment): boolean => kind === "error" || tone === "bad";

/** A session on its page: axis, story and moments share one selection, which the address holds. */
export function SessionView({ detail, story, storyError, live }: SessionViewProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const leave = useNavigate();
  const [copied, copy] = useCopy();
  const { moments, marks, records, times, start, end } = useReading(detail);
  const claims = story?.claims ?? [];
  const { claim, moment, references } = resolveSelection(search, moments, claims);
  const highlighted = useMemo(() => new Set(references), [references]);
  const zoom = parseZoom(search.z);

  const keep = search.z === undefined ? {} : { z: search.z };
  const select = (next: { t?: string; c?: string }) =>
    void navigate({ search: { ...keep, ...next }, replace: true, resetScroll: false });
  const selectRecord = (reference: string | undefined) =>
    reference !== undefined && select({ t: reference });
  const close = () => select({});
  const copyLink = () => copy(location.href);
  const from =
    moment ?? moments.find((each) => each.references.some((one) => highlighted.has(one)));
  useKeys({
    j: () => select({ c: stepClaim(claims, claim, 1)?.id ?? "" }),
    k: () => select({ c: stepClaim(claims, claim, -1)?.id ?? "" }),
    "]": () => selectRecord(stepMoment(moments, from, 1)?.reference),
    "[": () => selectRecord(stepMoment(moments, from, -1)?.reference),
    f: () => selectRecord(stepMoment(moments, moment, 1, isFrustration)?.reference),
    e: () => selectRecord(stepMoment(moments, moment, 1, isError)?.reference),
    t: () => {
      const traceId =
        references.map((each) => records.get(each)?.traceId).find(Boolean) ?? moment?.traceId;
      if (traceId) void leave({ to: "/t/$traceId", params: { traceId } });
    },
    s: copyLink,
    Escape: close,
  });

  const caretAt = references.flatMap((reference) => times.get(reference) ?? []);
  const hasSelection = references.length > 0;
  return (
    <>
      <SessionHead session={detail.session} copied={copied} live={live} onCopy={copyLink} />
      <TimeAxis
        marks={marks}
        start={start}
        end={end}
        zoom={zoom && [start + zoom[0], start + zoom[1]]}
        highlighted={highlighted}
        caret={caretAt.length === 0 ? undefined : Math.min(...caretAt)}
        onPick={(picked) => selectRecord(picked[0]?.reference)}
        onZoom={(next) =>
          void navigate({
            search: (previous) => {
              const { z: _old, ...rest } = previous;
              return next ? { ...rest, z: formatZoom([next[0] - start, next[1] - start]) } : rest;
            },
            replace: true,
            resetScroll: false,
          })
        }
        describedBy="moments"
      />
      <div className={classes.columns} data-evidence={hasSelection || undefined}>
        {story || storyError ? (
          <StoryCard
            story={story}
            error={storyError}
            moments={moments}
            times={times}
            start={start}
            selected={claim}
            onSelect={(picked) => select({ c: picked.id })}
            onEvidence={selectRecord}
          />
        ) : (
          <Skeleton height={320} />
        )}
        <section className={classes.card} aria-labelledby="moments-title">
          <h2 id="moments-title">
            Moments <span className={classes.note}>and what the user got back</span>
          </h2>
          <Moments
            id="moments"
            moments={moments}
            start={start}
            selected={moment}
            highlighted={highlighted}
            onSelect={selectRecord}
          />
          {detail.partial && (
            <p className={classes.partial}>More records exist than are shown here.</p>
          )}
        </section>
        {hasSelection && (
          <Evidence
            title={claim?.text ?? moment?.title ?? "The record that the address names"}
            references={references}
            records={records}
            queries={story?.queries ?? []}
            start={start}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}
