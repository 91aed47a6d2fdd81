import type { AgentOptions } from "../options.ts";

/** What the page's visitor allows, by consent and by the browser's signals. */
export interface VisitorSignals {
  readonly consent: boolean | undefined;
  readonly globalPrivacyControl: boolean;
  readonly doNotTrack: boolean;
}

/** Whether anything may be recorded, stored or sent. */
export function isPermitted(options: AgentOptions, signals: VisitorSignals): boolean {
  if (options.honourGlobalPrivacyControl && signals.globalPrivacyControl) return false;
  if (options.honourDoNotTrack && signals.doNotTrack) return false;
  return signals.consent ?? options.consent !== "required";
}

/** The signals that the browser sends along with every request. */
export const browserSignals = (): Omit<VisitorSignals, "consent"> => ({
  globalPrivacyControl: Reflect.get(navigator, "globalPrivacyControl") === true,
  doNotTrack: navigator.doNotTrack === "1",
});
