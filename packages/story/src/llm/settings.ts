/** Which model is asked, and how. */
export interface LlmSettings {
  readonly provider: "anthropic" | "openai" | "compatible";
  readonly model: string;
  readonly apiKey?: string;
  /** Base URL; needed for a compatible endpoint (Ollama, llama.cpp, vLLM). */
  readonly baseUrl?: string;
  /** Milliseconds until the first words, and for all of them. */
  readonly firstWordsMs: number;
  readonly totalMs: number;
  /** Names, ids and texts of people and pages leave only as placeholders. */
  readonly pseudonymise: boolean;
  /** Price of a million tokens, to report what an answer cost. */
  readonly price?: { readonly input: number; readonly output: number; readonly currency: string };
}

/** What a person decides; the rest has defaults. */
export interface LlmChoice {
  readonly provider: LlmSettings["provider"];
  readonly model: string;
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** For a whole call. */
  readonly timeoutMs?: number | undefined;
  readonly pseudonymise?: boolean | undefined;
  readonly price?: LlmSettings["price"] | undefined;
}

/** An endpoint of one's own may have to load its model first: it has the whole time. */
const longestSilenceMs = 8000;

/** Settings from what a person decided. */
export function settingsOf(choice: LlmChoice): LlmSettings {
  const { provider, model, apiKey, baseUrl, timeoutMs = 20_000, price } = choice;
  return {
    provider,
    model,
    firstWordsMs: provider === "compatible" ? timeoutMs : Math.min(longestSilenceMs, timeoutMs),
    totalMs: timeoutMs,
    pseudonymise: choice.pseudonymise ?? true,
    ...(apiKey ? { apiKey } : {}),
    ...(baseUrl ? { baseUrl } : {}),
    ...(price ? { price } : {}),
  };
}

const prefix = "SESSION_REPLAY_LLM_";

const isProvider = (text: string | undefined): text is LlmSettings["provider"] =>
  text === "anthropic" || text === "openai" || text === "compatible";

const positive = (text: string | undefined): number | undefined => {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : undefined;
};

/**
 * Settings from `SESSION_REPLAY_LLM_PROVIDER`, `_MODEL`, `_KEY`, `_URL`, `_TIMEOUT_MS`,
 * `_PSEUDONYMISE`, `_PRICE_INPUT`, `_PRICE_OUTPUT`; undefined without provider and model.
 */
export function settingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
): LlmSettings | undefined {
  const of = (name: string): string | undefined => environment[`${prefix}${name}`] || undefined;
  const [provider, model, apiKey, baseUrl] = [of("PROVIDER"), of("MODEL"), of("KEY"), of("URL")];
  if (!isProvider(provider) || !model) return undefined;
  if (provider === "compatible" && !baseUrl) return undefined;
  const input = Number(of("PRICE_INPUT"));
  const output = Number(of("PRICE_OUTPUT"));
  return settingsOf({
    provider,
    model,
    apiKey,
    baseUrl,
    timeoutMs: positive(of("TIMEOUT_MS")),
    pseudonymise: of("PSEUDONYMISE") !== "off",
    ...(input > 0 && output > 0 ? { price: { input, output, currency: "USD" } } : {}),
  });
}
