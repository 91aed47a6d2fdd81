import { z } from "zod";

const price = z.number().positive().max(100_000);

const baseUrl = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((text) => {
    const { username, password } = new URL(text);
    return username === "" && password === "";
  }, "a URL without a name and password");

/** Which language model is asked, as the settings page sends it. */
export const modelChoice = z
  .object({
    provider: z
      .enum(["anthropic", "openai", "compatible"])
      .describe(
        "compatible: Ollama, llama.cpp, vLLM and what else speaks OpenAI's chat completions",
      ),
    model: z.string().trim().min(1).max(200),
    baseUrl: baseUrl.optional().describe("Needed for compatible"),
    apiKey: z
      .string()
      .trim()
      .min(1)
      .max(1000)
      .optional()
      .describe("The key that is kept stays, if absent and provider and URL are the same"),
    timeoutMs: z.number().int().min(500).max(120_000).optional().describe("For a whole call"),
    pseudonymise: z.boolean().optional().describe("Names and texts leave as placeholders; true"),
    price: z
      .object({ input: price, output: price, currency: z.string().regex(/^[A-Z]{3}$/) })
      .optional()
      .describe("Of a million tokens"),
  })
  .refine(({ provider, baseUrl: url }) => provider !== "compatible" || url !== undefined, {
    path: ["baseUrl"],
    message: "A compatible endpoint needs its URL",
  });
