import type { AttributeSpecs } from "../attribute.ts";
import { errorAttributes } from "./error.ts";
import { formAttributes } from "./form.ts";
import { frustrationAttributes } from "./frustration.ts";
import { funnelAttributes } from "./funnel.ts";
import { httpAttributes } from "./http.ts";
import { outcomeAttributes } from "./outcome.ts";
import { pageAttributes } from "./page.ts";
import { resourceAttributes } from "./resource.ts";
import { sessionAttributes } from "./session.ts";
import { targetAttributes } from "./target.ts";
import { userAttributes } from "./user.ts";
import { vitalAttributes } from "./vital.ts";

/** The families, in the order of the reference. */
export const attributeFamilies = {
  "Session and event": sessionAttributes,
  Person: userAttributes,
  Page: pageAttributes,
  Target: targetAttributes,
  Outcome: outcomeAttributes,
  Frustration: frustrationAttributes,
  Form: formAttributes,
  Error: errorAttributes,
  Vital: vitalAttributes,
  Funnel: funnelAttributes,
  "Request (spans)": httpAttributes,
} as const satisfies Readonly<Record<string, AttributeSpecs>>;

/** Every attribute of log records and spans, by name. */
export const attributes = {
  ...sessionAttributes,
  ...userAttributes,
  ...pageAttributes,
  ...targetAttributes,
  ...outcomeAttributes,
  ...frustrationAttributes,
  ...formAttributes,
  ...errorAttributes,
  ...vitalAttributes,
  ...funnelAttributes,
  ...httpAttributes,
} as const satisfies AttributeSpecs;

export { resourceAttributes };
