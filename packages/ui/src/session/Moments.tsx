import {
  ArrowRightToLine,
  CircleX,
  Dot,
  Gauge,
  Globe,
  MousePointer2,
  TextCursorInput,
  Waypoints,
  Zap,
} from "lucide-react";
import { type ComponentType, useEffect, useRef } from "react";
import { offsetText } from "../text/duration.ts";
import { GotBackLines } from "./GotBackLines.tsx";
import classes from "./Moments.module.css";
import type { Moment, MomentKind } from "./moment.ts";

export interface MomentsProps {
  readonly id: string;
  readonly moments: readonly Moment[];
  readonly start: number;
  readonly selected: Moment | undefined;
  /** References that a picked sentence cites: their lines are marked. */
  readonly highlighted: ReadonlySet<string>;
  readonly onSelect: (reference: string) => void;
}

const icons: Readonly<
  Record<MomentKind, readonly [ComponentType<{ size: number; "aria-label": string }>, string]>
> = {
  page: [Globe, "Page"],
  click: [MousePointer2, "Click"],
  form: [TextCursorInput, "Form"],
  frustration: [Zap, "Frustration"],
  error: [CircleX, "Error"],
  request: [Waypoints, "Request"],
  vital: [Gauge, "Vital"],
  session: [ArrowRightToLine, "Session"],
  other: [Dot, "Event"],
};

/** All that happened as a list: the twin of the drawn axis, for every reader. */
export function Moments(props: MomentsProps) {
  const { moments, start, selected, highlighted } = props;
  const current = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the selection changes
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [selected?.reference]);
  return (
    <ol id={props.id} className={classes.moments}>
      {moments.map((moment) => {
        const [Icon, name] = icons[moment.kind];
        const isSelected = selected === moment;
        const isLit = moment.references.some((reference) => highlighted.has(reference));
        return (
          <li
            key={moment.reference}
            ref={isSelected ? current : null}
            data-selected={isSelected || undefined}
            data-lit={isLit || undefined}
            data-tone={moment.tone}
            data-kind={moment.kind}
          >
            <span className={classes.time}>{offsetText(moment.from - start)}</span>
            <span className={classes.glyph}>
              <Icon size={14} aria-label={name} />
            </span>
            <div className={classes.what}>
              <button
                type="button"
                className={classes.title}
                aria-pressed={isSelected}
                onClick={() => props.onSelect(moment.reference)}
              >
                {moment.title}
                {moment.count > 1 && <span className={classes.count}> ×{moment.count}</span>}
                {moment.detail !== undefined && (
                  <span className={classes.detail}> {moment.detail}</span>
                )}
              </button>
              <GotBackLines lines={moment.gotBack} onSelect={props.onSelect} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
