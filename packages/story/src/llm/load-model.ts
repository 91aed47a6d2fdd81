import type { LanguageModel } from "ai";
import type { LlmSettings } from "./settings.ts";

export type Fetch = typeof globalThis.fetch;

/** Makes the model of each provider; its library is loaded only here. */
const loaders: Readonly<
  Record<LlmSettings["provider"], (settings: LlmSettings, fetch: Fetch) => Promise<LanguageModel>>
> = {
  anthropic: async ({ model, apiKey, baseUrl }, fetch) => {
    const { createAnthropic } = await import("@ai-sdk/anthropic");
    // A key of the environment must not be taken without being asked for.
    return createAnthropic({
      fetch,
      apiKey: apiKey ?? "",
      ...(baseUrl ? { baseURL: baseUrl } : {}),
    })(model);
  },
  openai: async ({ model, apiKey, baseUrl }, fetch) => {
    const { createOpenAI } = await import("@ai-sdk/openai");
    return createOpenAI({
      fetch,
      apiKey: apiKey ?? "",
      ...(baseUrl ? { baseURL: baseUrl } : {}),
    }).chat(model);
  },
  compatible: async ({ model, apiKey, baseUrl }, fetch) => {
    const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
    return createOpenAICompatible({
      name: "compatible",
      baseURL: baseUrl ?? "",
      fetch,
      includeUsage: true,
      ...(apiKey ? { apiKey } : {}),
    })(model);
  },
};

export const loadModel = (settings: LlmSettings, fetch: Fetch): Promise<LanguageModel> =>
  loaders[settings.provider](settings, fetch);
