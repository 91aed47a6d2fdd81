import type { ModelView, Preview, Trial } from "@session-replay/server/api";
import { request } from "./client.ts";
import { array, boolean, type Decoder, number, object, oneOf, string } from "./decode.ts";

/** What the settings page sends; an absent key leaves the one that is kept. */
export interface ModelChoice {
  readonly provider: "anthropic" | "openai" | "compatible";
  readonly model: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly timeoutMs: number;
  readonly pseudonymise: boolean;
  readonly price?: { readonly input: number; readonly output: number; readonly currency: string };
}

type SetModel = Exclude<ModelView, { readonly source: "none" }>;

const setModel = object<SetModel>(
  {
    source: oneOf("environment", "page"),
    provider: oneOf("anthropic", "openai", "compatible"),
    model: string,
    hasKey: boolean,
    timeoutMs: number,
    pseudonymise: boolean,
  },
  {
    baseUrl: string,
    price: object<NonNullable<SetModel["price"]>>(
      { input: number, output: number, currency: string },
      {},
    ),
  },
);

const view: Decoder<ModelView> = (value, at) =>
  object<{ readonly source: string }>({ source: string }, {})(value, at).source === "none"
    ? { source: "none" }
    : setModel(value, at);

interface TrialBody {
  readonly ok: boolean;
  readonly took: number;
  readonly reason?: string;
  readonly status?: number;
}
export type ModelTrial = TrialBody & Pick<Trial, "ok">;
const trial = object<TrialBody>({ ok: boolean, took: number }, { reason: string, status: number });

const previews = object<{ readonly requests: readonly Preview[] }>(
  {
    requests: array(
      object<Preview>({ purpose: oneOf("plan", "words"), url: string, body: string }, {}),
    ),
  },
  {},
);

const sent = (method: string, body?: unknown): RequestInit => ({
  method,
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

/** Which language model is asked. */
export const fetchModel = (signal: AbortSignal): Promise<ModelView> =>
  request("/api/model", view, { signal });

export const saveModel = (choice: ModelChoice): Promise<ModelView> =>
  request("/api/model", view, sent("PUT", choice));

export const removeModel = (): Promise<ModelView> => request("/api/model", view, sent("DELETE"));

/** Asks for one word; of the model that is set, if no choice is given. */
export const testModel = (settings: ModelChoice | undefined): Promise<ModelTrial> =>
  request("/api/model/test", trial, sent("POST", { settings }));

/** What a preview is of: a question, or the story of a session. */
export type PreviewOf = { readonly question: string } | { readonly sessionId: string };

/** The requests that would be sent, exactly. */
export const previewModel = async (
  of: PreviewOf,
  settings: ModelChoice | undefined,
): Promise<readonly Preview[]> => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const body = { ...of, timeZone, settings };
  return (await request("/api/model/preview", previews, sent("POST", body))).requests;
};
