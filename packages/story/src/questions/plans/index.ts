import type { ManyIntent } from "../intents.ts";
import { abandonment } from "./abandonment.ts";
import { changed } from "./changed.ts";
import { compare } from "./compare.ts";
import { elements } from "./elements.ts";
import { howMany } from "./how-many.ts";
import { listSessions } from "./list-sessions.ts";
import { frustratingPages } from "./pages.ts";
import { refusedFields } from "./refused-fields.ts";
import { failingRequests, slowRequests } from "./requests.ts";
import type { Plan } from "./scope.ts";
import { shared } from "./shared.ts";
import { topProblems } from "./top-problems.ts";
import { whoHit } from "./who-hit.ts";

/** How each question over many sessions is answered; a new one is a file and a line here. */
export const plans: Readonly<Record<ManyIntent, Plan>> = {
  top_problems: topProblems,
  shared,
  abandonment,
  rage_elements: elements,
  frustrating_pages: frustratingPages,
  failing_requests: failingRequests,
  slow_requests: slowRequests,
  who_hit: whoHit,
  changed,
  compare,
  how_many: howMany,
  refused_fields: refusedFields,
  list: listSessions,
};
