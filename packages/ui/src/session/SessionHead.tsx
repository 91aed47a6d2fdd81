import { Button } from "@mantine/core";
import type { SessionSummary } from "@session-replay/server/api";
import { Link } from "@tanstack/react-router";
import { Check, Link as LinkIcon } from "lucide-react";
import { Badges } from "../parts/Badges.tsx";
import { badgesOf } from "../parts/badge.ts";
import { Score } from "../parts/Score.tsx";
import { personName } from "../sessions/merge.ts";
import { durationText } from "../text/duration.ts";
import { counted } from "../text/plural.ts";
import { fullTimeText } from "../text/when.ts";
import classes from "./SessionHead.module.css";

export interface SessionHeadProps {
  readonly session: SessionSummary;
  readonly copied: boolean;
  readonly live: boolean;
  readonly onCopy: () => void;
}

/** Who it was, when and how long, and what went wrong at a glance. */
export function SessionHead({ session, copied, live, onCopy }: SessionHeadProps) {
  const name = personName(session);
  const facts = [
    session.userEmail,
    fullTimeText(session.start),
    durationText(Date.parse(session.end) - Date.parse(session.start)),
    `${counted(session.pages, "page")}, ${counted(session.clicks, "click")}`,
    session.service && `${session.service}${session.release ? ` ${session.release}` : ""}`,
  ].filter((fact) => fact !== undefined && fact !== "");
  return (
    <header className={classes.head}>
      <title>{`${name} · Session Replay`}</title>
      <div className={classes.first}>
        <h1>{name}</h1>
        {live && <span className={classes.live}>Live</span>}
        <Badges badges={badgesOf(session)} />
        <Score value={session.worstScore} />
        <span className={classes.spring} />
        {session.userId !== undefined && (
          <Link to="/sessions" search={{ user: session.userId }} className={classes.person}>
            All sessions of this person
          </Link>
        )}
        <Button
          variant="default"
          size="xs"
          leftSection={copied ? <Check size={14} /> : <LinkIcon size={14} />}
          onClick={onCopy}
        >
          {copied ? "Copied" : "Copy link"}
        </Button>
      </div>
      <p className={classes.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </header>
  );
}
