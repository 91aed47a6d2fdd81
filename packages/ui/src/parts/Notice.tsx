import type { ReactNode } from "react";
import classes from "./Notice.module.css";

export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** `alert` for what went wrong: it is read out at once. */
  readonly role?: "alert" | "status";
  /** The notice is all that the screen shows, so its title is the screen's. */
  readonly alone?: boolean;
}

/** A message in the middle of a screen: nothing here yet, or something went wrong. */
export function Notice({ title, children, role, alone = false }: NoticeProps) {
  const Title = alone ? "h1" : "h2";
  return (
    <div className={classes.notice} {...(role ? { role } : {})}>
      <Title>{title}</Title>
      {children}
    </div>
  );
}
