import type { Answer, Claim } from "@session-replay/server/api";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/ask.ts";

/** An answer that is coming about. */
export interface Progress {
  readonly question?: string;
  readonly narrated?: Answer;
  /** Sentences in a model's words, so far. */
  readonly worded: readonly Claim[];
}

/** An answer, and the narrator's own where a model worded it. */
export interface Told {
  readonly answer: Answer;
  readonly narrated: Answer | undefined;
}

const nothing: Progress = { worded: [] };

/** The answer to a question, and what is already told of it while it comes about. */
export function useAnswer(question: string | undefined): {
  readonly reply: UseQueryResult<Told, Error>;
  readonly progress: Progress;
} {
  const [progress, setProgress] = useState<Progress>(nothing);
  const reply = useQuery({
    queryKey: ["ask", question],
    queryFn: async ({ signal }): Promise<Told> => {
      const asked = question ?? "";
      let narrated: Answer | undefined;
      setProgress({ question: asked, worded: [] });
      const answer = await ask(asked, signal, {
        onNarrated: (told) => {
          narrated = told;
          setProgress({ question: asked, narrated: told, worded: [] });
        },
        onClaim: (claim) =>
          setProgress((before) => ({ ...before, worded: [...before.worded, claim] })),
      });
      return { answer, narrated };
    },
    enabled: question !== undefined,
    staleTime: 30_000,
  });
  return { reply, progress: progress.question === question ? progress : nothing };
}
