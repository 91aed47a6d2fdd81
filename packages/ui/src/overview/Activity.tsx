import type { Row } from "../api/rows.ts";
import { numberOf, textOf } from "../session/fields.ts";
import { fullTimeText } from "../text/when.ts";
import classes from "./Activity.module.css";

const height = 120;

/** Sessions over time as bars, the frustrated part of each in its own colour; a table says the same. */
export function Activity({ rows }: { readonly rows: readonly Row[] }) {
  const bars = rows.map((row) => ({
    bucket: textOf(row, "bucket") ?? "",
    sessions: numberOf(row, "sessions") ?? 0,
    frustrated: numberOf(row, "frustrated") ?? 0,
  }));
  const most = Math.max(1, ...bars.map(({ sessions }) => sessions));
  return (
    <figure className={classes.figure}>
      <div className={classes.bars} style={{ height }} aria-hidden="true">
        {bars.map(({ bucket, sessions, frustrated }) => (
          <div
            key={bucket}
            className={classes.bar}
            style={{ height: `${(sessions / most) * 100}%` }}
            title={`${fullTimeText(bucket)}: ${sessions} sessions, ${frustrated} frustrated`}
          >
            <div
              className={classes.part}
              style={{ height: `${sessions === 0 ? 0 : (frustrated / sessions) * 100}%` }}
            />
          </div>
        ))}
      </div>
      <figcaption>
        <span className={classes.all}>Sessions</span>
        <span className={classes.some}>of them frustrated</span>
      </figcaption>
      <table className={classes.twin}>
        <caption>Sessions over time</caption>
        <thead>
          <tr>
            <th>From</th>
            <th>Sessions</th>
            <th>Frustrated</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ bucket, sessions, frustrated }) => (
            <tr key={bucket}>
              <td>{fullTimeText(bucket)}</td>
              <td>{sessions}</td>
              <td>{frustrated}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
