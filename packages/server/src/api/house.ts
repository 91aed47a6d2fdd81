import type { Ask } from "@session-replay/esql";
import type { Answer, LlmChoice, Preview, Trial } from "@session-replay/story";
import type { DestinationHealth } from "../gateway/health.ts";
import type { ModelSettings } from "../model/model-settings.ts";
import type { Measured } from "../operation/samples.ts";
import type { Audit } from "../state/audit.ts";
import type { Keys } from "../state/keys.ts";
import type { Logins } from "../state/logins.ts";
import type { Progress } from "./answer-stream.ts";
import type { Care } from "./care.ts";

export interface Question {
  readonly question: string;
  readonly sessionId?: string | undefined;
  /** IANA name. */
  readonly timeZone?: string | undefined;
}

/** A question, or the story of a session where there is none. */
export interface PreviewWanted extends Omit<Question, "question"> {
  readonly question?: string | undefined;
  /** As it might be set; as it is, if absent. */
  readonly settings?: LlmChoice | undefined;
}

/** The language model that may be set. */
export interface ModelCare {
  readonly settings: ModelSettings;
  /** Asks for one word; of the model that is set, if no choice is given. */
  readonly test: (choice: LlmChoice | undefined, signal: AbortSignal) => Promise<Trial>;
  /** The requests that would be sent. */
  readonly preview: (wanted: PreviewWanted, signal: AbortSignal) => Promise<readonly Preview[]>;
}

/** What the routes stand on. Nothing here knows HTTP. */
export interface House {
  readonly ask: Ask;
  readonly answer: (
    question: Question,
    signal: AbortSignal,
    progress?: Progress,
  ) => Promise<Answer>;
  /** The story of a session, undefined if there is none with that id. */
  readonly tell: (sessionId: string, signal: AbortSignal) => Promise<Answer | undefined>;
  /** The same in the words of the model that is set, if one is. */
  readonly retell: (sessionId: string, signal: AbortSignal, progress?: Progress) => Promise<Answer>;
  readonly model: ModelCare;
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
