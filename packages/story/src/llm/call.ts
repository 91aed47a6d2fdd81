import { type Fetch, loadModel } from "./load-model.ts";
import type { LlmRequest } from "./prompt.ts";
import type { LlmSettings } from "./settings.ts";
import { keepSourceConditionOurs } from "./source-condition.ts";

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

interface CallOptions {
  readonly settings: LlmSettings;
  readonly request: LlmRequest;
  readonly fetch: Fetch;
  readonly onText: (text: string) => void;
  readonly signal?: AbortSignal;
}

/** Also for what some models think before they speak. */
const mostOutput = 4000;

/** Gives up on an endpoint that sends no headers in time: the library's own limits begin with them. */
const answering =
  (fetch: Fetch, milliseconds: number): Fetch =>
  async (input, init) => {
    const late = new AbortController();
    const timer = setTimeout(
      () => late.abort(new DOMException("The model does not answer", "TimeoutError")),
      milliseconds,
    );
    const signals = init?.signal ? [init.signal, late.signal] : [late.signal];
    try {
      return await fetch(input, { ...init, signal: AbortSignal.any(signals) });
    } finally {
      clearTimeout(timer);
    }
  };

/** One call of the model, streamed; it gets no tools. Throws if it fails or stalls. */
export async function callModel(options: CallOptions): Promise<Usage> {
  const { settings, request, fetch, onText, signal } = options;
  keepSourceConditionOurs();
  const [{ streamText }, model] = await Promise.all([
    import("ai"),
    loadModel(settings, answering(fetch, settings.firstWordsMs)),
  ]);
  const failures: unknown[] = [];
  const result = streamText({
    model,
    instructions: request.instructions,
    prompt: request.prompt,
    maxRetries: 0,
    maxOutputTokens: mostOutput,
    timeout: {
      totalMs: settings.totalMs,
      firstChunkMs: settings.firstWordsMs,
      chunkMs: settings.firstWordsMs,
    },
    onError: ({ error }) => {
      failures.push(error);
    },
    ...(signal ? { abortSignal: signal } : {}),
  });
  for await (const text of result.textStream) onText(text);
  if (failures.length > 0) throw failures[0];
  const { inputTokens, outputTokens } = await result.totalUsage;
  return { inputTokens: inputTokens ?? 0, outputTokens: outputTokens ?? 0 };
}
