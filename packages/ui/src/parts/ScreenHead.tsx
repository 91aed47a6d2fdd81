import type { ReactNode } from "react";
import classes from "./ScreenHead.module.css";

export interface ScreenHeadProps {
  readonly title: string;
  /** Beside the title, e.g. how many. */
  readonly note?: ReactNode;
  /** At the right end. */
  readonly children?: ReactNode;
}

/** The first line of a screen. */
export function ScreenHead({ title, note, children }: ScreenHeadProps) {
  return (
    <div className={classes.head}>
      <title>{`${title} · Session Replay`}</title>
      <h1>{title}</h1>
      {note !== undefined && <span className={classes.note}>{note}</span>}
      <span className={classes.spring} />
      {children}
    </div>
  );
}
