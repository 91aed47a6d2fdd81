import type { ReactNode } from "react";
import classes from "./Notice.module.css";

export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** `alert` for what went wrong: it is read out at once. */
  readonly role?: "alert" | "status";
}

/** A message in the middle of a screen: nothing here yet, or something went wrong. */
export function Notice({ title, children, role }: NoticeProps) {
  return (
    <div className={classes.notice} {...(role ? { role } : {})}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
