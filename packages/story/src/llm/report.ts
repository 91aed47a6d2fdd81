import type { ModelUse } from "../answer.ts";
import type { Usage } from "./call.ts";
import type { LlmSettings } from "./settings.ts";

export interface Spent {
  readonly calls: number;
  readonly usages: readonly Usage[];
  readonly refused: number;
  readonly planned?: boolean;
  readonly fellBack?: string;
}

/** What asking a model took, for the answer. */
export function reportOf({ price }: LlmSettings, spent: Spent): ModelUse {
  const { calls, usages, refused, planned, fellBack } = spent;
  const inputTokens = usages.reduce((sum, usage) => sum + usage.inputTokens, 0);
  const outputTokens = usages.reduce((sum, usage) => sum + usage.outputTokens, 0);
  return {
    calls,
    inputTokens,
    outputTokens,
    refused,
    ...(price
      ? {
          cost: {
            amount: (inputTokens * price.input + outputTokens * price.output) / 1e6,
            currency: price.currency,
          },
        }
      : {}),
    ...(planned ? { planned } : {}),
    ...(fellBack ? { fellBack } : {}),
  };
}
