import { lasting, number, say, target } from "../claims/piece.ts";
import { numberOf } from "../records/fields.ts";
import { labelOf } from "../scene/clicks.ts";
import { eventsNamed } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { pageOf } from "./wording.ts";

/** Rapid clicks that nothing answered. */
export const rageClicks: Rule = (scene) =>
  eventsNamed(scene, "user.frustration.rage_click").map((sign) => {
    const label = labelOf(sign);
    const count = numberOf(sign.fields, "frustration.click_count");
    const duration = numberOf(sign.fields, "frustration.duration_ms");
    const where = label ? say` on ${target(label, sign)}` : "";
    const often = count === undefined ? "repeatedly" : say`${number(count, sign)} times`;
    const within = duration === undefined ? "" : say` within ${lasting(duration, sign)}`;
    return {
      kind: "rage-click",
      part: "problem",
      basis: "observed",
      at: sign.time,
      weight: 0.85,
      ...pageOf(scene, sign),
      cites: [sign.reference],
      said: say`they clicked ${often}${where}${within} without an answer, a sign of frustration (rage click)`,
    };
  });
