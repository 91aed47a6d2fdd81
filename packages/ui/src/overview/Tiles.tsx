import type { Row } from "../api/rows.ts";
import { QueryLink } from "../parts/QueryLink.tsx";
import { numberOf } from "../session/fields.ts";
import { share } from "./share.ts";
import classes from "./Tiles.module.css";

/** The numbers of the whole: how many, and how many of them had trouble. */
export function Tiles({ row, query }: { readonly row: Row; readonly query: string }) {
  const count = (key: string) => numberOf(row, key) ?? 0;
  const sessions = count("sessions");
  const tiles = [
    [
      "Sessions",
      sessions.toLocaleString("en"),
      `${count("people").toLocaleString("en")} known people`,
    ],
    [
      "Frustrated",
      share(count("frustrated_sessions"), sessions),
      `${count("frustrated_sessions")} sessions`,
    ],
    [
      "With an error",
      share(count("error_sessions"), sessions),
      `${count("error_sessions")} sessions`,
    ],
    [
      "Failed requests",
      count("failed_requests").toLocaleString("en"),
      `on ${count("pages").toLocaleString("en")} pages`,
    ],
  ] as const;
  return (
    <dl className={classes.tiles}>
      {tiles.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={classes.value}>{value}</dd>
          <dd className={classes.note}>
            {note}
            <QueryLink query={query} of={name} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
