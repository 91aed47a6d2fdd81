import type { Claim } from "@session-replay/server/api";
import { Activity, CodeXml, MousePointer2, ScrollText } from "lucide-react";
import type { ComponentType } from "react";
import classes from "./EvidenceChips.module.css";
import { chipsOf, type EvidenceKind } from "./evidence.ts";

export interface EvidenceChipsProps {
  readonly claim: Claim;
  readonly numbers: ReadonlyMap<string, number>;
  readonly onPick: (reference: string) => void;
}

const icons: Readonly<
  Record<EvidenceKind, ComponentType<{ size: number; "aria-hidden": "true" }>>
> = { event: MousePointer2, span: Activity, log: ScrollText, query: CodeXml };

/** The numbered evidence of a sentence, each number a way to its record. */
export function EvidenceChips({ claim, numbers, onPick }: EvidenceChipsProps) {
  return (
    <span className={classes.chips}>
      {chipsOf(claim, numbers).map(({ label, kind, references }) => {
        const Icon = icons[kind];
        const [first] = references;
        return (
          <button
            key={label}
            type="button"
            className={classes.chip}
            aria-label={`Evidence ${label}, ${kind}`}
            onClick={() => first !== undefined && onPick(first)}
          >
            <Icon size={11} aria-hidden="true" />
            {label}
          </button>
        );
      })}
    </span>
  );
}
