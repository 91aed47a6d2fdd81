import { CircleX, ScrollText } from "lucide-react";
import { callName, callResult, hasFailed } from "../session/calls.ts";
import { durationText } from "../text/duration.ts";
import classes from "./WaterfallTable.module.css";
import type { Waterfall, WaterfallRow } from "./waterfall.ts";

export interface WaterfallTableProps {
  readonly waterfall: Waterfall;
  /** Places of services' colours. */
  readonly services: readonly string[];
  readonly selected: string | undefined;
  readonly onSelect: (reference: string) => void;
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function Name({ row }: { readonly row: WaterfallRow }) {
  if (row.log) {
    return (
      <>
        <ScrollText size={13} aria-label="Log" /> {row.log.name}
      </>
    );
  }
  return (
    <>
      {hasFailed(row.span) && <CircleX size={13} aria-label="Failed" />} {callName(row.span)}
    </>
  );
}

function Bar({ row }: { readonly row: WaterfallRow }) {
  if (row.log) return <span className={classes.point} style={{ left: percent(row.from) }} />;
  return (
    <span
      className={classes.bar}
      data-failed={hasFailed(row.span) || undefined}
      style={{ left: percent(row.from), width: percent(row.width) }}
    />
  );
}

/** A trace line by line: who called whom, for how long, and what was logged on the way. */
export function WaterfallTable({ waterfall, services, selected, onSelect }: WaterfallTableProps) {
  const marks = [0, 0.25, 0.5, 0.75];
  return (
    <div className={classes.frame}>
      <div className={classes.head} aria-hidden="true">
        <span>Operation</span>
        <span className={classes.scale}>
          {marks.map((mark) => (
            <span key={mark} style={{ left: percent(mark) }}>
              {mark === 0 ? "0" : durationText(mark * waterfall.duration)}
            </span>
          ))}
        </span>
      </div>
      <ol className={classes.rows}>
        {waterfall.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several logs of one millisecond share a reference
          <li key={`${row.reference} ${index}`}>
            <button
              type="button"
              className={classes.row}
              aria-pressed={selected === row.reference}
              data-service={services.indexOf(row.span.service ?? "") % 5}
              data-kind={row.kind}
              onClick={() => onSelect(row.reference)}
            >
              <span className={classes.name} style={{ paddingInlineStart: 14 + row.depth * 16 }}>
                <span className={classes.operation}>
                  <Name row={row} />
                </span>
                {row.kind === "span" && (
                  <span className={classes.service}>{row.span.service ?? "unknown service"}</span>
                )}
              </span>
              <span className={classes.lane}>
                <Bar row={row} />
              </span>
              <span className={classes.result}>{row.kind === "span" && callResult(row.span)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
