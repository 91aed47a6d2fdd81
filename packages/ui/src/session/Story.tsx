import type { Answer, Claim } from "@session-replay/server/api";
import { CircleAlert, CircleX } from "lucide-react";
import { useEffect, useRef } from "react";
import { offsetText } from "../text/duration.ts";
import { claimTime, claimTone } from "./claim-tone.ts";
import { EvidenceChips } from "./EvidenceChips.tsx";
import { numberEvidence } from "./evidence.ts";
import type { Moment } from "./moment.ts";
import classes from "./Story.module.css";
import type { Tone } from "./tone.ts";

export interface StoryProps {
  readonly story: Answer;
  readonly moments: readonly Moment[];
  /** Times of all records, milliseconds since the Unix epoch, by reference. */
  readonly times: ReadonlyMap<string, number>;
  readonly start: number;
  readonly selected: Claim | undefined;
  readonly onSelect: (claim: Claim) => void;
  readonly onEvidence: (reference: string) => void;
}

const bases: Readonly<Record<Claim["basis"], string | undefined>> = {
  observed: undefined,
  linked: "linked across records",
  inferred: "inferred",
};

function ToneGlyph({ tone }: { readonly tone: Tone }) {
  if (tone === "bad") return <CircleX size={15} className={classes.bad} aria-label="Failure" />;
  if (tone === "warn")
    return <CircleAlert size={15} className={classes.warn} aria-label="Sign of trouble" />;
  return <span className={classes.calm} aria-hidden="true" />;
}

/** What happened, sentence by sentence; a sentence shows its evidence when it is picked. */
export function Story(props: StoryProps) {
  const { story, moments, times, start, selected } = props;
  const numbers = numberEvidence(story.claims);
  const current = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the selection changes
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [selected?.id]);
  return (
    <ol className={classes.story}>
      {story.claims.map((claim) => {
        const time = claimTime(claim, times);
        const isSelected = selected?.id === claim.id;
        const basis = bases[claim.basis];
        return (
          <li
            key={claim.id}
            ref={isSelected ? current : null}
            data-selected={isSelected || undefined}
          >
            <ToneGlyph tone={claimTone(claim, moments)} />
            <div>
              <button
                type="button"
                className={classes.sentence}
                aria-pressed={isSelected}
                onClick={() => props.onSelect(claim)}
              >
                {claim.text}
              </button>
              <div className={classes.under}>
                {time !== undefined && (
                  <span className={classes.time}>{offsetText(time - start)}</span>
                )}
                <EvidenceChips claim={claim} numbers={numbers} onPick={props.onEvidence} />
                {basis !== undefined && <span className={classes.basis}>{basis}</span>}
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
