import type { DestinationHealth } from "@session-replay/server/api";
import { bytesText } from "../text/bytes.ts";
import { fullTimeText, whenText } from "../text/when.ts";
import { forwardAdvice, forwardState } from "./forward-text.ts";
import classes from "./ServerStatus.module.css";

function Sent({ at, now }: { readonly at: number | undefined; readonly now: number }) {
  if (at === undefined) return <dd>not yet</dd>;
  const iso = new Date(at).toISOString();
  return <dd title={fullTimeText(iso)}>{whenText(iso, now)}</dd>;
}

function Forward({ health, now }: { readonly health: DestinationHealth; readonly now: number }) {
  const { tone, text } = forwardState(health);
  const advice = forwardAdvice(health);
  const counts = [
    ["Waiting", bytesText(health.lagBytes)],
    ["Sent", `${health.sentRequests.toLocaleString("en")} requests`],
    ["Refused", health.refusedRequests.toLocaleString("en")],
    ["Passed over", bytesText(health.skippedBytes)],
  ] as const;
  return (
    <li className={classes.forward}>
      <h3>{health.url}</h3>
      <span className={classes.state} data-tone={tone}>
        {text}
      </span>
      <dl>
        {counts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Last sent</dt>
          <Sent at={health.lastSent} now={now} />
        </div>
      </dl>
      {advice !== undefined && <p>{advice}</p>}
    </li>
  );
}

export interface ForwardListProps {
  readonly forwards: readonly DestinationHealth[];
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Where things are passed on to, and how each destination does. */
export function ForwardList({ forwards, now }: ForwardListProps) {
  return (
    <section aria-labelledby="forwards">
      <h2 id="forwards">Passed on</h2>
      {forwards.length === 0 ? (
        <p className={classes.empty}>
          Nothing is passed on. <code>serve --forward URL --forward-header NAME=VALUE</code> sends
          everything that comes in to Elastic or any OTLP endpoint as well.
        </p>
      ) : (
        <ul className={classes.forwards}>
          {forwards.map((health) => (
            <Forward key={health.url} health={health} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}
