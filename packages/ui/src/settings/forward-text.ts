import type { DestinationHealth } from "@session-replay/server/api";

const states: Readonly<
  Record<DestinationHealth["state"], readonly [tone: "good" | "warn" | "bad", text: string]>
> = {
  ok: ["good", "Up to date"],
  retrying: ["warn", "Away, tried again"],
  "locked out": ["bad", "Does not let us in"],
};

/** A destination's state in a few words; one that answers and is still behind is catching up. */
export function forwardState({ state, lagBytes }: DestinationHealth) {
  const [tone, text] = states[state];
  return { tone, text: state === "ok" && lagBytes > 0 ? "Catching up" : text };
}

const said = ({ lastError }: DestinationHealth): string =>
  lastError === undefined ? "" : ` Its last answer: ${lastError}.`;

/** What an operator should know or do; undefined where all is well. */
export function forwardAdvice(health: DestinationHealth): string | undefined {
  switch (health.state) {
    case "locked out":
      return `Look at its URL and at the key in --forward-header; what waits is sent once it lets us in.${said(health)}`;
    case "retrying":
      return `Nothing is to be done here: what waits is sent once it answers.${said(health)}`;
    case "ok":
      if (health.skippedBytes > 0) {
        return "It was away for so long that its oldest were passed over: forwardLagBytes is how much may wait.";
      }
      return health.refusedRequests > 0
        ? `It called some requests bad; they were not sent again.${said(health)}`
        : undefined;
    default:
      return health.state satisfies never;
  }
}
