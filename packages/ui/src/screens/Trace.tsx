import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { fetchTable } from "../api/client.ts";
import { rowsOf } from "../api/rows.ts";
import { useKeys } from "../app/use-keys.ts";
import { Failure } from "../parts/Failure.tsx";
import { Notice } from "../parts/Notice.tsx";
import { QueryLink } from "../parts/QueryLink.tsx";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { Evidence } from "../session/Evidence.tsx";
import { recordsOf } from "../session/record.ts";
import { durationText } from "../text/duration.ts";
import { counted } from "../text/plural.ts";
import { owningMoment } from "../trace/owner.ts";
import { logOfRow, spanOfRow } from "../trace/read-trace.ts";
import { WaterfallTable } from "../trace/WaterfallTable.tsx";
import { waterfallOf } from "../trace/waterfall.ts";
import classes from "./Trace.module.css";

const route = getRouteApi("/t/$traceId");

const spansQuery = (traceId: string) =>
  `FROM traces-generic.otel-default\n| WHERE trace_id == ${JSON.stringify(traceId)}\n| SORT @timestamp ASC\n| LIMIT 2000`;
const logsQuery = (traceId: string) =>
  `FROM logs-generic.otel-default\n| WHERE trace_id == ${JSON.stringify(traceId)}\n| SORT @timestamp ASC\n| LIMIT 2000`;

async function fetchTrace(traceId: string, signal: AbortSignal) {
  const [spans, logs] = await Promise.all([
    fetchTable(spansQuery(traceId), signal),
    fetchTable(logsQuery(traceId), signal),
  ]);
  return {
    spans: rowsOf(spans).flatMap((row) => spanOfRow(row) ?? []),
    logs: rowsOf(logs).map(logOfRow),
  };
}

/** One trace from the browser to the back end, with its logs and the moment that it belongs to. */
export function Trace() {
  const { traceId } = route.useParams();
  const { span: spanId } = route.useSearch();
  const navigate = route.useNavigate();
  const trace = useQuery({
    queryKey: ["trace", traceId],
    queryFn: ({ signal }) => fetchTrace(traceId, signal),
  });
  const close = () => void navigate({ search: {}, replace: true });
  useKeys({ Escape: close });
  if (trace.isError) {
    return (
      <Failure
        error={trace.error}
        alone
        title="This trace cannot be shown"
        onRetry={() => void trace.refetch()}
        query={spansQuery(traceId)}
      />
    );
  }
  if (!trace.data) return <Skeleton height={320} label="Loading the trace" />;
  const { spans, logs } = trace.data;
  if (spans.length === 0) {
    return (
      <Notice title="No span of this trace is stored" alone>
        <p>Send the back end's spans to this server's /v1/traces, and they show up here.</p>
      </Notice>
    );
  }
  const waterfall = waterfallOf(spans, logs);
  const records = recordsOf({ events: [], spans, logs });
  const selected = spans.find((span) => span.spanId === spanId);
  const log = selected ? undefined : logs.find((each) => each.reference === spanId);
  const reference = selected?.reference ?? log?.reference;
  const services = [...new Set(waterfall.rows.map(({ span }) => span.service ?? ""))];
  const owner = owningMoment(spans, logs);
  const failed = spans.filter(({ status }) => status === "Error").length;
  return (
    <>
      <ScreenHead
        title="Trace"
        note={`${counted(spans.length, "span")} in ${counted(services.length, "service")}, ${durationText(waterfall.duration)}${failed > 0 ? `, ${failed} failed` : ""}`}
      >
        {owner && (
          <Link
            to="/s/$sessionId"
            params={{ sessionId: owner.sessionId }}
            search={owner.reference === undefined ? {} : { t: owner.reference }}
            className={classes.owner}
          >
            Open the moment in its session
          </Link>
        )}
        <QueryLink query={spansQuery(traceId)} of="this trace" />
      </ScreenHead>
      <div className={classes.columns} data-evidence={reference !== undefined || undefined}>
        <WaterfallTable
          waterfall={waterfall}
          services={services}
          selected={reference}
          onSelect={(picked) =>
            void navigate({
              search: { span: spans.find((span) => span.reference === picked)?.spanId ?? picked },
              replace: true,
            })
          }
        />
        {reference !== undefined && (
          <Evidence
            title={`Trace ${traceId}`}
            references={[
              reference,
              ...logs
                .filter((each) => each.spanId === selected?.spanId)
                .map((each) => each.reference),
            ]}
            records={records}
            queries={[]}
            start={waterfall.start}
            shownTrace={traceId}
            onClose={close}
          />
        )}
      </div>
    </>
  );
}
