import type { Proven } from "../tell/proven.ts";
import { callModel } from "./call.ts";
import type { Fetch } from "./load-model.ts";
import { requestFor } from "./prompt.ts";
import { pseudonymsOf } from "./reword.ts";
import type { LlmSettings } from "./settings.ts";

/** The exact request that would leave, but for the key. */
export interface Preview {
  readonly url: string;
  readonly body: string;
}

/** What would be sent to the model for this answer; nothing is sent. */
export async function previewRequest(
  proven: Proven,
  settings: LlmSettings,
): Promise<Preview | undefined> {
  let preview: Preview | undefined;
  const capture: Fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    preview = { url, body: typeof init?.body === "string" ? init.body : "" };
    throw new Error("only a preview");
  };
  const pseudonyms = pseudonymsOf(proven, settings.pseudonymise);
  const { question, claims } = proven.answer;
  const request = requestFor(question, claims, pseudonyms);
  await callModel({ settings, request, fetch: capture, onText: () => undefined }).catch(
    () => undefined,
  );
  return preview;
}
