import { CornerDownRight, Eye, EyeOff, Server, Waypoints } from "lucide-react";
import type { ComponentType } from "react";
import classes from "./GotBackLines.module.css";
import type { GotBack } from "./moment.ts";

export interface GotBackLinesProps {
  readonly lines: readonly GotBack[];
  readonly onSelect: (reference: string) => void;
}

const icons: Readonly<
  Record<GotBack["kind"], ComponentType<{ size: number; "aria-hidden": "true" }>>
> = {
  seen: Eye,
  nothing: EyeOff,
  request: Waypoints,
  backend: Server,
};

/** What the user got back for a click: what was to be seen, and what the network and back end said. */
export function GotBackLines({ lines, onSelect }: GotBackLinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul className={classes.lines} aria-label="What the user got back">
      {lines.map(({ kind, text, tone, references }) => {
        const Icon = icons[kind];
        const [first] = references;
        return (
          <li key={text} data-tone={tone}>
            <CornerDownRight size={13} className={classes.arrow} aria-hidden="true" />
            <Icon size={13} aria-hidden="true" />
            <button type="button" onClick={() => first !== undefined && onSelect(first)}>
              {text}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
