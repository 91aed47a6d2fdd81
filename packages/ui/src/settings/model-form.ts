import type { ModelView } from "@session-replay/server/api";
import type { ModelChoice } from "../api/model.ts";

/** What stands in the fields of the form. */
export interface ModelFields {
  readonly provider: ModelChoice["provider"];
  readonly model: string;
  readonly baseUrl: string;
  /** Empty: the key that is kept stays. */
  readonly apiKey: string;
  readonly timeoutSeconds: string;
  readonly pseudonymise: boolean;
  readonly priceIn: string;
  readonly priceOut: string;
}

export const providers: readonly (readonly [ModelChoice["provider"], string])[] = [
  ["anthropic", "Anthropic"],
  ["openai", "OpenAI"],
  ["compatible", "OpenAI-compatible (Ollama, llama.cpp, vLLM …)"],
];

export const modelExamples: Readonly<Record<ModelChoice["provider"], string>> = {
  anthropic: "claude-…",
  openai: "gpt-…",
  compatible: "llama3.1",
};

const numberText = (number: number | undefined): string =>
  number === undefined ? "" : String(number);

/** The fields as the server's settings fill them. */
export function fieldsOf(view: ModelView): ModelFields {
  const set = view.source === "none" ? undefined : view;
  return {
    provider: set?.provider ?? "anthropic",
    model: set?.model ?? "",
    baseUrl: set?.baseUrl ?? "",
    apiKey: "",
    timeoutSeconds: numberText((set?.timeoutMs ?? 20_000) / 1000),
    pseudonymise: set?.pseudonymise ?? true,
    priceIn: numberText(set?.price?.input),
    priceOut: numberText(set?.price?.output),
  };
}

export type FieldFaults = Partial<Readonly<Record<keyof ModelFields, string>>>;

const isUrl = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);

/** What is wrong with the fields, by field; nothing if they can be saved. */
export function faultsOf(fields: ModelFields): FieldFaults {
  const seconds = Number(fields.timeoutSeconds);
  const prices = [fields.priceIn, fields.priceOut];
  const needsUrl = fields.provider === "compatible";
  const hasBoth =
    prices.every((price) => price === "") || prices.every((price) => Number(price) > 0);
  return {
    ...(fields.model.trim() === "" ? { model: "Name the model." } : {}),
    ...(needsUrl && fields.baseUrl === "" ? { baseUrl: "Such an endpoint needs its URL." } : {}),
    ...(fields.baseUrl !== "" && !isUrl(fields.baseUrl)
      ? { baseUrl: "A URL such as http://127.0.0.1:11434/v1." }
      : {}),
    ...(seconds >= 0.5 && seconds <= 120 ? {} : { timeoutSeconds: "From 0.5 to 120 seconds." }),
    ...(hasBoth ? {} : { priceIn: "Both prices, or neither." }),
  };
}

/** The fields as they are sent; undefined while something is wrong with them. */
export function choiceOf(fields: ModelFields): ModelChoice | undefined {
  if (Object.keys(faultsOf(fields)).length > 0) return undefined;
  const { provider, model, baseUrl, apiKey, timeoutSeconds, pseudonymise } = fields;
  const price = { input: Number(fields.priceIn), output: Number(fields.priceOut), currency: "USD" };
  return {
    provider,
    model: model.trim(),
    timeoutMs: Math.round(Number(timeoutSeconds) * 1000),
    pseudonymise,
    ...(baseUrl === "" ? {} : { baseUrl }),
    ...(apiKey === "" ? {} : { apiKey }),
    ...(price.input > 0 ? { price } : {}),
  };
}
