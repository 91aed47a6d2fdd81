import { driveShop, startShop, truth } from "@session-replay/example-shop";
import type { SessionList } from "@session-replay/server/api";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages } from "./support/built-pages.ts";
import { chromiumPath } from "./support/chromium.ts";
import { type Client, clientOf } from "./support/client.ts";
import { faultsOf } from "./support/judge.ts";
import { temporaryServer } from "./support/temporary-server.ts";

const ports = { site: 4330, api: 4331, payments: 4332 };
const sessions = 10;

let client: Client;
let driven: Awaited<ReturnType<typeof driveShop>>;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const server = await temporaryServer(await builtPages());
  stops.push(server.stop);
  client = clientOf(server.url);
  const shop = await startShop({ otlpUrl: server.url, ports });
  stops.push(shop.stop);
  driven = await driveShop({ sessions, shopUrl: shop.url, chromiumPath, pace: 0.3 });
  // Browser and services send within a fifth of a second, the store commits within one.
  await new Promise((resolve) => setTimeout(resolve, 1500));
}, 240_000);

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

const visitOf = (cohort: string) => {
  const visit = driven.sessions.find((session) => session.cohort === cohort);
  if (!visit?.sessionId) throw new Error(`no session of cohort ${cohort}`);
  return { ...visit, sessionId: visit.sessionId };
};

describe("the river: shop → agent → server → query → story → page", () => {
  it("drives every visit to its end, and each is a session with its user", async () => {
    expect(driven.sessions.filter(({ failure }) => failure)).toEqual([]);
    const { sessions: listed } = await client.get<SessionList>("/api/sessions?limit=100");
    const users = new Map(listed.map(({ id, userId }) => [id, userId]));
    for (const { sessionId = "", userId } of driven.sessions) {
      expect(users.get(sessionId)).toBe(userId);
    }
  });

  it("marks everything as demo data", async () => {
    const environments = await client.rows(
      "FROM logs-generic.otel-default, traces-generic.otel-default | STATS n = COUNT(*) BY resource.attributes.deployment.environment.name",
    );
    expect(
      environments.map((row) => row["resource.attributes.deployment.environment.name"]),
    ).toEqual(["demo"]);
  });

  it("answers the article's questions", async () => {
    const david = await client.rows(
      'FROM logs-generic.otel-default\n| WHERE attributes.user.id == "david"\n| SORT @timestamp ASC',
    );
    expect(david.map((row) => row["body.text"])).toContain("user.frustration.rage_click");
    const pages = await client.rows(
      'FROM logs-generic.otel-default\n| WHERE attributes.frustration.type == "rage_click"\n| STATS count = COUNT() BY attributes.page.url\n| SORT count DESC',
    );
    expect(pages.map((row) => String(row["attributes.page.url"]))).toContainEqual(
      expect.stringContaining("/checkout"),
    );
  });

  it("joins the click's request with the spans of both services", async () => {
    const { sessionId } = visitOf("declined-card");
    const [call] = await client.rows(
      `FROM traces-generic.otel-default | WHERE attributes.session.id == "${sessionId}" AND attributes.http.response.status_code == 402 | LIMIT 1`,
    );
    const spans = await client.rows(
      `FROM traces-generic.otel-default | WHERE trace_id == "${call?.trace_id}" | KEEP name, resource.attributes.service.name`,
    );
    const services = new Set(spans.map((row) => row["resource.attributes.service.name"]));
    expect([...services].sort()).toEqual(["payments", "shop-api", "shop-web"]);
    expect(spans.map(({ name }) => name)).toContain("authorize card");
  });

  it("tells what happened to David on checkout, with citations that resolve", async () => {
    const answer = await client.ask("what happened to user David on checkout?");
    expect(faultsOf(truth["declined-card"], answer), answer.answer).toEqual([]);
    expect(answer.sessions[0]).toBe(visitOf("declined-card").sessionId);
    expect(answer.claims.every(({ cites }) => cites.length > 0)).toBe(true);
    expect(await client.brokenCites(answer)).toEqual([]);
    expect(answer.claims.map(({ text }) => text).join(" ")).toBe(answer.answer);
  });

  it.each(Object.entries(truth))("tells the truth about %s", async (cohort, expected) => {
    const { sessionId } = visitOf(cohort);
    const answer = await client.ask("what happened in this session?", sessionId);
    expect(faultsOf(expected, answer), answer.answer).toEqual([]);
    expect(await client.brokenCites(answer)).toEqual([]);
  });

  it("shows the story on the session's page", async () => {
    const { sessionId } = visitOf("declined-card");
    const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${client.url}/s/${sessionId}`);
    for (const text of ["David Hope", "Submit Order", "402", "card_declined"]) {
      await page.getByText(text).first().waitFor({ timeout: 20_000 });
    }
    await browser.close();
  });
});
