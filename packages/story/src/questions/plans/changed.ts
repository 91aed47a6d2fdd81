import { logsStream } from "@session-replay/schema";
import { number, type Piece, say } from "../../claims/piece.ts";
import { literal } from "../../read/literal.ts";
import { numberOf } from "../../records/fields.ts";
import { plural } from "../../words/plural.ts";
import { none } from "./none.ts";
import { type Problem, problems } from "./problems.ts";
import { overall, type Plan, person, type Scope, whereEvents } from "./scope.ts";

const week = 7 * 24 * 3_600_000;
const shown = 6;

interface Halves {
  readonly before: Scope;
  readonly after: Scope;
}

/** The time asked for (a week if none) and as long a time before it. */
function halvesOf(scope: Scope): Halves {
  const now = scope.clock();
  const { range } = scope.question;
  const from = range?.from ?? now - week;
  const to = Math.min(range?.to ?? now, now) + 1;
  const at = (start: number, end: number): Scope => {
    const { release: _, ...question } = scope.question;
    return { ...scope, question: { ...question, range: { from: start, to: end, text: "" } } };
  };
  return { before: at(from - (to - from), from), after: at(from, to) };
}

async function size(scope: Scope, ...conditions: readonly string[]) {
  const answered = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents(scope, ...conditions)} | STATS sessions = COUNT_DISTINCT(session.id), people = COUNT_DISTINCT(${person})`,
  );
  return { answered, sessions: numberOf(answered.rows[0] ?? {}, "sessions") ?? 0 };
}

interface Change {
  readonly now: Problem;
  readonly was: Problem | undefined;
  readonly growth: number;
}

const changesOf = (after: readonly Problem[], before: readonly Problem[]): readonly Change[] => {
  const known = new Map(before.map((problem) => [problem.key, problem]));
  return after
    .map((now) => {
      const was = known.get(now.key);
      return { now, was, growth: now.hurt - (was?.hurt ?? 0) };
    })
    .filter(({ growth, was }) => growth > 0 || was === undefined)
    .toSorted((a, b) => b.growth - a.growth);
};

const told = ({ now, was }: Change, before: string): Piece =>
  was
    ? say`${now.what}: ${number(now.sessions, now.from)} ${plural(now.sessions, "session")}, ${number(was.sessions, was.from)} ${before}`
    : say`new: ${now.what}, in ${number(now.sessions, now.from)} ${plural(now.sessions, "session")}`;

/** Two releases are compared by what their sessions met, two times by what happened in them. */
async function byRelease(scope: Scope, release: string): Promise<readonly [Scope, Scope, string]> {
  const { release: _, ...question } = scope.question;
  const others = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${whereEvents({ ...scope, question }, `service.version != ${literal(release)}`)} | STATS last = MAX(@timestamp) BY service.version | SORT last DESC | LIMIT 1`,
  );
  const row = others.rows[0] ?? {};
  const other = row["service.version"] ?? row["resource.attributes.service.version"];
  const before = typeof other === "string" ? other : "";
  return [scope, { ...scope, question: { ...question, release: before } }, "in the release before"];
}

/** Problems that are new or hurt more than before. */
export const changed: Plan = async (scope) => {
  const { release } = scope.question;
  const { after, before } = halvesOf(scope);
  const [late, early, label] = release
    ? await byRelease(scope, release)
    : ([after, before, "in the time before"] as const);
  const [now, was] = [await size(late), await size(early)];
  if (now.sessions === 0) return none(late, "session");
  const changes = changesOf(await problems(late), await problems(early));
  return [
    overall(
      "compared",
      say`${number(now.sessions, now.answered)} ${plural(now.sessions, "session")} are compared with ${number(was.sessions, was.answered)} ${label}`,
      0,
    ),
    ...(changes.length === 0
      ? [
          overall(
            "unchanged",
            say`no problem is new or hurts more people than before, among ${number(now.sessions, now.answered)} ${plural(now.sessions, "session")}`,
            1,
          ),
        ]
      : changes
          .slice(0, shown)
          .map((change, rank) => overall("change", told(change, label), rank + 1))),
  ];
};
