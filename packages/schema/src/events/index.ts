import type { EventSpec } from "../event.ts";
import { formEvents } from "./form.ts";
import { frustrationEvents } from "./frustration.ts";
import { funnelEvents } from "./funnel.ts";
import { interactionEvents } from "./interaction.ts";
import { lifecycleEvents } from "./lifecycle.ts";

/** Every event, by its body. */
export const events: Readonly<Record<string, EventSpec>> = {
  ...interactionEvents,
  ...frustrationEvents,
  ...formEvents,
  ...lifecycleEvents,
  ...funnelEvents,
};
