import { targetAttributes } from "../names/target-attributes.ts";
import type { Burst } from "../sources/bursts.ts";
import {
  type DetectorOptions,
  emitFrustration,
  type FrustrationType,
  type Verdict,
} from "./frustration.ts";

export interface ClickSignOptions extends DetectorOptions {
  /** Elements on which it is nothing to tell. */
  readonly ignoreSelectors?: readonly string[];
}

/** Makes of `judge` what tells a burst's sign, once, but for elements where signs are switched off. */
export function clickSign(
  type: FrustrationType,
  judge: (burst: Burst) => Verdict | undefined,
  { ignoreSelectors = [], onSign }: ClickSignOptions = {},
): (burst: Burst) => void {
  const exempt = ["[data-sr-no-frustration]", ...ignoreSelectors].join();
  const told = new WeakSet<Burst>();
  return (burst) => {
    const verdict = told.has(burst) ? undefined : judge(burst);
    const { at, control } = burst.last;
    if (!verdict || control.closest(exempt)) return;
    told.add(burst);
    emitFrustration(type, at, verdict, targetAttributes(control));
    onSign?.(verdict, control);
  };
}
