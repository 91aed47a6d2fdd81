import type { Claim } from "../answer.ts";
import type { Dossier } from "../records/records.ts";
import type { Rule } from "../rules/rule.ts";
import { sceneOf } from "../scene/scene.ts";
import { backEndReferences, number } from "../tell/compose.ts";
import { evidenceIn } from "../validate/evidence.ts";
import { validate } from "../validate/validate.ts";

/** The claims that a rule makes of a session; throws if the validator would drop one. */
export function judge(rule: Rule, records: Dossier): readonly Claim[] {
  const scene = sceneOf(records, "UTC");
  if (!scene) return [];
  const { claims, dropped } = validate(
    number(rule(scene), backEndReferences(records)),
    evidenceIn([records]),
    { timeZone: "UTC", clocks: scene.clocks },
  );
  const [first] = dropped;
  if (first) throw new Error(`dropped “${first.claim.text}”: ${first.reason}`);
  return claims;
}

/** What a rule says of a session. */
export const said = (rule: Rule, records: Dossier): readonly string[] =>
  judge(rule, records).map((claim) => claim.text);
