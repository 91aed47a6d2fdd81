import { logsStream } from "@session-replay/schema";
import { literal } from "../../read/literal.ts";
import { numberOf } from "../../records/fields.ts";
import { textAt } from "./problems.ts";
import { type Scope, whereEvents } from "./scope.ts";

const accepted = 'body.text == "form.submit" AND form.success == true';

/** A form that is mostly followed by another, like one to sign in, is a step and no end. */
const mostly = 0.5;

/** A session that came to a good end, as far as events say so: a condition over events. */
export async function finishedIn(scope: Scope): Promise<string> {
  const { rows } = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope, "form.name IS NOT NULL")} | STATS done = MAX(@timestamp) WHERE ${accepted}, acted = MAX(@timestamp) BY session.id, form.name | INLINE STATS last = MAX(acted) BY session.id | WHERE done IS NOT NULL | STATS ends = COUNT(*) WHERE acted >= last, times = COUNT(*) BY form.name | SORT ends DESC | LIMIT 100`,
  );
  const ends = rows
    .filter((row) => (numberOf(row, "ends") ?? 0) >= mostly * (numberOf(row, "times") ?? 1))
    .flatMap((row) => textAt(row, "form.name") ?? []);
  const named =
    ends.length === 0 || ends.length === rows.length
      ? ""
      : ` AND form.name IN (${ends.map(literal).join(", ")})`;
  return `funnel.stage == "purchase" OR (${accepted}${named})`;
}
