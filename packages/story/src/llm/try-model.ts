import { callModel, type Usage } from "./call.ts";
import type { Fetch } from "./load-model.ts";
import { failureName } from "./reword.ts";
import type { LlmSettings } from "./settings.ts";

/** How a model did when it was asked to say a word. */
export type Trial =
  | { readonly ok: true; readonly took: number; readonly usage: Usage }
  /** `status` is the HTTP status, where the endpoint answered. */
  | {
      readonly ok: false;
      readonly took: number;
      readonly reason: string;
      readonly status?: number;
    };

const statusOf = (error: unknown): number | undefined => {
  if (typeof error !== "object" || error === null) return undefined;
  const status: unknown = Reflect.get(error, "statusCode");
  return typeof status === "number" ? status : undefined;
};

/** Asks the model for one word, to see whether it can be reached; sends no data. */
export async function tryModel(
  settings: LlmSettings,
  fetch: Fetch,
  clock: () => number,
  signal?: AbortSignal,
): Promise<Trial> {
  const started = clock();
  let said = "";
  try {
    const usage = await callModel({
      settings,
      fetch,
      request: { instructions: "You are being tested.", prompt: "Answer with the word ready." },
      onText: (text) => {
        said += text;
      },
      ...(signal ? { signal } : {}),
    });
    const took = Math.round(clock() - started);
    return said.trim() === ""
      ? { ok: false, took, reason: "it answered with no words" }
      : { ok: true, took, usage };
  } catch (error) {
    const status = statusOf(error);
    return {
      ok: false,
      took: Math.round(clock() - started),
      reason: failureName(error),
      ...(status === undefined ? {} : { status }),
    };
  }
}
