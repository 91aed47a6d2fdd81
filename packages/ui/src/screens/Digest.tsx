import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { fetchDigest } from "../api/client.ts";
import { AnswerCard } from "../ask/AnswerCard.tsx";
import { Failure } from "../parts/Failure.tsx";
import { Notice } from "../parts/Notice.tsx";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import classes from "./Digest.module.css";

const route = getRouteApi("/digest");

const spans: readonly (readonly [hours: string, label: string])[] = [
  ["24", "Day"],
  ["168", "Week"],
  ["720", "Month"],
];

/** The problems of the last day, whom they hurt, an example of each, and the day before. */
export function Digest() {
  const { hours = "24" } = route.useSearch();
  const navigate = route.useNavigate();
  const [, label] = spans.find(([each]) => each === hours) ?? ["", `${hours} hours`];
  const digest = useQuery({
    queryKey: ["digest", hours],
    queryFn: ({ signal }) => fetchDigest(Number(hours), signal),
  });
  const { data } = digest;
  return (
    <div className={classes.page}>
      <ScreenHead title="Digest" note={`The last ${label.toLowerCase()}, and the time before`}>
        <fieldset className={classes.spans} aria-label="How far to look back">
          {spans.map(([each, name]) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === hours}
              onClick={() => void navigate({ search: each === "24" ? {} : { hours: each } })}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </ScreenHead>
      {digest.isPending && <Skeleton height={320} label="Looking for problems" />}
      {digest.isError && (
        <Failure
          error={digest.error}
          title="The digest could not be made"
          onRetry={() => void digest.refetch()}
        />
      )}
      {data && data.claims.length === 0 && (
        <Notice title="Nothing is stored of this time">
          <p>Look further back, or send sessions first.</p>
        </Notice>
      )}
      {data && data.claims.length > 0 && (
        <AnswerCard
          answer={data}
          onAsk={(question) => void navigate({ to: "/ask", search: { q: question } })}
        />
      )}
    </div>
  );
}
