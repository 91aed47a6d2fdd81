import { describe, expect, it } from "vitest";
import { truth } from "../truth.ts";
import { planSessions } from "./plan.ts";

const count = (sessions: number, cohort: string) =>
  planSessions(sessions, 7).filter((planned) => planned.cohort === cohort).length;

describe("planSessions", () => {
  it("gives each cohort its share", () => {
    for (const [cohort, { share }] of Object.entries(truth)) {
      expect(count(100, cohort), cohort).toBe(share);
    }
  });

  it.each([1, 2, 3, 5, 8, 13, 40])(
    "plans exactly %i sessions and ends with David's declined card",
    (n) => {
      const plan = planSessions(n, 3);
      expect(plan).toHaveLength(n);
      expect(plan.at(-1)).toMatchObject({ cohort: "declined-card", account: { id: "david" } });
    },
  );

  it("is the same for the same seed and another for another", () => {
    expect(planSessions(20, 1)).toEqual(planSessions(20, 1));
    expect(planSessions(20, 1)).not.toEqual(planSessions(20, 2));
  });

  it("plans nothing for no sessions", () => {
    expect(planSessions(0, 1)).toEqual([]);
  });
});
