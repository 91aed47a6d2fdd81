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

const prefix = "SESSION_REPLAY_LLM_";

const isProvider = (text: string | undefined): text is LlmSettings["provider"] =>
  text === "anthropic" || text === "openai" || text === "compatible";

const positive = (text: string | undefined, fallback: number): number => {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : fallback;
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
  const totalMs = positive(of("TIMEOUT_MS"), 20_000);
  const input = Number(of("PRICE_INPUT"));
  const output = Number(of("PRICE_OUTPUT"));
  return {
    provider,
    model,
    firstWordsMs: Math.min(8000, totalMs),
    totalMs,
    pseudonymise: of("PSEUDONYMISE") !== "off",
    ...(apiKey ? { apiKey } : {}),
    ...(baseUrl ? { baseUrl } : {}),
    ...(input > 0 && output > 0 ? { price: { input, output, currency: "USD" } } : {}),
  };
}
