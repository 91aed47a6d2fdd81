import type { Row } from "../api/rows.ts";
import { numberOf } from "../session/fields.ts";
import { counted } from "../text/plural.ts";
import { exampleSessions } from "./example-sessions.ts";
import classes from "./Problems.module.css";
import { SessionLinks } from "./SessionLinks.tsx";

export interface ProblemsProps {
  readonly rows: readonly Row[];
  readonly titleOf: (row: Row) => string;
  readonly noteOf: (row: Row) => string;
  /** Said when there are none. */
  readonly none: string;
}

/** What hurts, most people first, each with sessions to look at. */
export function Problems({ rows, titleOf, noteOf, none }: ProblemsProps) {
  if (rows.length === 0) return <p className={classes.none}>{none}</p>;
  return (
    <ol className={classes.problems}>
      {rows.map((row) => {
        const people = numberOf(row, "people") ?? 0;
        return (
          <li key={`${titleOf(row)} ${noteOf(row)}`}>
            <span className={classes.what}>
              <span className={classes.title}>{titleOf(row)}</span>
              <span className={classes.note}>{noteOf(row)}</span>
            </span>
            <span className={classes.count}>
              {counted(numberOf(row, "problems") ?? 0, "time")}
              {people > 0 && (
                <span className={classes.note}>{counted(people, "person", "people")}</span>
              )}
            </span>
            <span className={classes.examples}>
              <SessionLinks ids={exampleSessions(row)} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
