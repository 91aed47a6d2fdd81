import type { SessionSummary } from "@session-replay/server/api";
import { Link } from "@tanstack/react-router";
import { Badges } from "../parts/Badges.tsx";
import { badgesOf } from "../parts/badge.ts";
import { Score } from "../parts/Score.tsx";
import { durationText } from "../text/duration.ts";
import { pathText } from "../text/page.ts";
import { counted } from "../text/plural.ts";
import { fullTimeText, whenText } from "../text/when.ts";
import { personName } from "./merge.ts";
import classes from "./SessionRow.module.css";

export interface SessionRowProps {
  readonly session: SessionSummary;
  readonly now: number;
}

function route({ entryPage, exitPage }: SessionSummary): string {
  const entry = pathText(entryPage);
  const exit = pathText(exitPage);
  return entry === exit || exit === "" ? entry : `${entry} → ${exit}`;
}

/** One session of the list; the whole row is the way to it. */
export function SessionRow({ session, now }: SessionRowProps) {
  const lasted = Date.parse(session.end) - Date.parse(session.start);
  const name = personName(session);
  return (
    <Link to="/s/$sessionId" params={{ sessionId: session.id }} className={classes.row}>
      <span className={classes.who}>
        <span className={classes.name} data-anonymous={name === "Anonymous" || undefined}>
          {name}
        </span>
        <span className={classes.small}>{session.userEmail ?? session.id}</span>
      </span>
      <span className={classes.when}>
        <time dateTime={session.start} title={fullTimeText(session.start)}>
          {whenText(session.start, now)}
        </time>
        <span className={classes.small}>{durationText(lasted)}</span>
      </span>
      <span className={classes.pages}>
        <span className={classes.route}>{route(session)}</span>
        <span className={classes.small}>
          {counted(session.pages, "page")}, {counted(session.clicks, "click")}
        </span>
      </span>
      <Badges badges={badgesOf(session)} />
      <Score value={session.worstScore} />
    </Link>
  );
}
