import type { SessionSummary } from "@session-replay/server/api";
import type { Tone } from "../session/tone.ts";

export type BadgeIcon = "rage" | "dead" | "thrash" | "click" | "error" | "request" | "frown";

/** A sign of trouble in a session. */
export interface Badge {
  readonly icon: BadgeIcon;
  readonly text: string;
  readonly tone: Tone;
  readonly count: number;
}

const known: Readonly<Record<string, readonly [BadgeIcon, string]>> = {
  rage_click: ["rage", "Rage"],
  dead_click: ["dead", "Dead"],
  error_click: ["click", "Error click"],
  thrashing: ["thrash", "Thrash"],
  form_hesitation: ["frown", "Hesitation"],
  form_abandonment: ["frown", "Form left"],
  quick_back: ["frown", "Quick back"],
  refresh_rage: ["frown", "Reloads"],
};

const frustrationBadge = (type: string, count: number): Badge => {
  const [icon, text] = known[type] ?? ["frown", type.replaceAll("_", " ")];
  return { icon, text, tone: "warn", count };
};

/** The signs of trouble that a session shows, gravest kind first; none for a calm one. */
export function badgesOf(session: SessionSummary): readonly Badge[] {
  const badges: readonly Badge[] = [
    { icon: "error", text: "Error", tone: "bad", count: session.errors },
    { icon: "request", text: "Failed request", tone: "bad", count: session.failedRequests },
    ...Object.entries(session.frustrations).map(([type, count]) => frustrationBadge(type, count)),
  ];
  return badges.filter(({ count }) => count > 0);
}
