import {
  type ClinicVisit,
  clinicTruth,
  driveClinic,
  startClinic,
} from "@session-replay/example-clinic";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "./support/chromium.ts";
import { type Client, clientOf } from "./support/client.ts";
import { faultsOf } from "./support/judge.ts";
import { temporaryServer } from "./support/temporary-server.ts";

let client: Client;
let visits: readonly ClinicVisit[];
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const server = await temporaryServer();
  stops.push(server.stop);
  client = clientOf(server.url);
  const clinic = await startClinic(server.url, 4340);
  stops.push(clinic.stop);
  visits = await driveClinic(clinic.url, chromiumPath);
  await new Promise((resolve) => setTimeout(resolve, 1500));
}, 180_000);

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

describe("a site in other words and another language", () => {
  it.each(Object.entries(clinicTruth))("is told as truly: %s", async (cohort, expected) => {
    const visit = visits.find((one) => one.cohort === cohort);
    expect(visit).toMatchObject({ failure: undefined });
    const answer = await client.ask(`what happened to user ${visit?.userId}?`);
    expect(answer.sessions[0]).toBe(visit?.sessionId);
    expect(faultsOf(expected, answer), answer.answer).toEqual([]);
    expect(await client.brokenCites(answer)).toEqual([]);
  });
});
