import type { ServerStatus as Status } from "@session-replay/server/api";
import { useNow } from "../app/use-now.ts";
import { bytesText } from "../text/bytes.ts";
import { counted } from "../text/plural.ts";
import { ForwardList } from "./ForwardList.tsx";
import classes from "./ServerStatus.module.css";

type Line = readonly [name: string, value: string, note: string];

const storeLines = (store: NonNullable<Status["store"]>): readonly Line[] => [
  [
    "Stored",
    bytesText(store.bytes),
    `${counted(store.sessions, "session")}, ${counted(store.logs, "log record")}, ${counted(store.spans, "span")}`,
  ],
  ["Not stored yet", bytesText(store.journalLagBytes), "acknowledged, and safe in the journal"],
];

/** How the server does: whether it works, what it holds, and how its forwards do. */
export function ServerStatus({ status }: { readonly status: Status }) {
  const { ready, problems, journal, store, forwards } = status;
  const lines: readonly Line[] = [
    ...(store === undefined ? [] : storeLines(store)),
    ["Journal", bytesText(journal.bytes), `of at most ${bytesText(journal.maximumBytes)}`],
  ];
  return (
    <>
      <div
        className={classes.ready}
        data-tone={ready ? (problems.length ? "warn" : "good") : "bad"}
      >
        <p role="status">{ready ? "The server works." : "The server cannot do its work."}</p>
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <dl className={classes.lines}>
        {lines.map(([name, value, note]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={classes.value}>{value}</dd>
            <dd className={classes.note}>{note}</dd>
          </div>
        ))}
      </dl>
      <ForwardList forwards={forwards} now={useNow()} />
    </>
  );
}
