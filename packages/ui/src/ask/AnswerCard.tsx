import type { Answer } from "@session-replay/server/api";
import { Link, useNavigate } from "@tanstack/react-router";
import { Sparkles } from "lucide-react";
import { QueryLink } from "../parts/QueryLink.tsx";
import { EvidenceChips } from "../session/EvidenceChips.tsx";
import { numberEvidence } from "../session/evidence.ts";
import classes from "./AnswerCard.module.css";
import { engineText } from "./engine-text.ts";
import { evidencePlace } from "./evidence-place.ts";

export interface AnswerCardProps {
  readonly answer: Answer;
  /** The same in the narrator's words, where a model worded it. */
  readonly narrated?: Answer | undefined;
  /** A model is still at it. */
  readonly isWriting?: boolean;
  readonly onAsk: (question: string) => void;
}

function Told({ answer }: { readonly answer: Answer }) {
  const numbers = numberEvidence(answer.claims);
  const navigate = useNavigate();
  const open = (reference: string) => {
    const place = evidencePlace(reference, answer);
    if (place?.screen === "session") {
      void navigate({
        to: "/s/$sessionId",
        params: { sessionId: place.id },
        search: { t: reference },
      });
    }
    if (place?.screen === "trace") {
      void navigate({
        to: "/t/$traceId",
        params: { traceId: place.id },
        search: { span: place.spanId },
      });
    }
    if (place?.screen === "query") void navigate({ to: "/query", search: { q: place.query } });
  };
  return (
    <ol className={classes.claims}>
      {answer.claims.map((claim) => (
        <li key={claim.id} data-kind={claim.kind}>
          {claim.text}{" "}
          <span className={classes.chips}>
            <EvidenceChips claim={claim} numbers={numbers} onPick={open} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Sources({ answer }: { readonly answer: Answer }) {
  return (
    <footer className={classes.sources}>
      {answer.notSeen.length > 0 && (
        <div>
          <h2>What the data cannot tell</h2>
          <ul>
            {answer.notSeen.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {answer.queries.length > 0 && (
        <details>
          <summary>Queries run: {answer.queries.length}</summary>
          {answer.queries.map((query) => (
            <div key={query} className={classes.query}>
              <pre>{query}</pre>
              <QueryLink query={query} of="this step" />
            </div>
          ))}
        </details>
      )}
      <p>{engineText(answer)}</p>
    </footer>
  );
}

/** The answer to a question: sentences with numbered evidence, or what must be chosen first. */
export function AnswerCard({ answer, narrated, isWriting = false, onAsk }: AnswerCardProps) {
  const [session] = answer.sessions;
  const isWorded = answer.engine.kind === "llm";
  return (
    <article className={classes.card} aria-label="Answer" aria-busy={isWriting}>
      {isWorded && (
        <p className={classes.wording}>
          <Sparkles size={14} aria-hidden="true" />
          Worded by {answer.engine.model ?? "a language model"}, every sentence checked against the
          records{isWriting ? " …" : ""}
        </p>
      )}
      {answer.status === "answered" ? <Told answer={answer} /> : <p>{answer.answer}</p>}
      {isWorded && narrated && (
        <details className={classes.narrated} open={isWriting}>
          <summary>In the narrator's own words: {narrated.claims.length} sentences</summary>
          <Told answer={narrated} />
        </details>
      )}
      {answer.choices.length > 0 && (
        <fieldset className={classes.choices} aria-label="Which one?">
          {answer.choices.map((choice) => (
            <button key={choice.question} type="button" onClick={() => onAsk(choice.question)}>
              {choice.label}
            </button>
          ))}
        </fieldset>
      )}
      {session !== undefined && answer.status === "answered" && (
        <Link to="/s/$sessionId" params={{ sessionId: session }} className={classes.open}>
          Open the session
        </Link>
      )}
      <Sources answer={answer} />
    </article>
  );
}
