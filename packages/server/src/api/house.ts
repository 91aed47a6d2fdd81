import type { Ask } from "@session-replay/esql";
import type { Answer } from "@session-replay/story";
import type { DestinationHealth } from "../gateway/destination.ts";
import type { Measured } from "../operation/samples.ts";
import type { Audit } from "../state/audit.ts";
import type { Keys } from "../state/keys.ts";
import type { Logins } from "../state/logins.ts";
import type { Care } from "./care.ts";

export interface Question {
  readonly question: string;
  readonly sessionId?: string | undefined;
  /** IANA name. */
  readonly timeZone?: string | undefined;
}

/** What the routes stand on. Nothing here knows HTTP. */
export interface House {
  readonly ask: Ask;
  readonly answer: (question: Question, signal: AbortSignal) => Promise<Answer>;
  /** The story of a session, undefined if there is none with that id. */
  readonly tell: (sessionId: string, signal: AbortSignal) => Promise<Answer | undefined>;
  readonly digest: (
    wanted: { readonly since: number; readonly timeZone?: string | undefined },
    signal: AbortSignal,
  ) => Promise<Answer>;
  readonly care: Care | undefined;
  readonly keys: Keys;
  readonly logins: Logins;
  readonly audit: Audit;
  readonly clock: () => number;
  readonly about: About;
  readonly forwards: () => readonly DestinationHealth[];
  /** How the server does at this moment. */
  readonly measure: () => Promise<Measured>;
}

/** What a caller may know of the server beside its data. */
export interface About {
  readonly version: string;
  readonly dataFolder: string;
  readonly instance: string;
}
