import { AnswerCard } from "./AnswerCard.tsx";
import type { Progress, Told } from "./use-answer.ts";

export interface AnswerInProgressProps {
  readonly reply: Told | undefined;
  readonly progress: Progress;
  readonly onAsk: (question: string) => void;
}

/** The narrator's answer at once, a model's sentences as they come, and the whole at the end. */
export function AnswerInProgress({ reply, progress, onAsk }: AnswerInProgressProps) {
  const { narrated, worded } = progress;
  if (reply) return <AnswerCard answer={reply.answer} narrated={reply.narrated} onAsk={onAsk} />;
  if (!narrated) return null;
  return worded.length === 0 ? (
    <AnswerCard answer={narrated} isWriting onAsk={onAsk} />
  ) : (
    <AnswerCard
      answer={{ ...narrated, claims: worded, engine: { kind: "llm" } }}
      narrated={narrated}
      isWriting
      onAsk={onAsk}
    />
  );
}
