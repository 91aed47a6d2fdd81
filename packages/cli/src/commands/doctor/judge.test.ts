import { expect, test } from "vitest";
import {
  type Finding,
  judgeAccess,
  judgeClock,
  judgeDisk,
  judgeKeys,
  judgeMemory,
  judgeNode,
  judgeOrigin,
  judgeServer,
  judgeStatus,
} from "./judge.ts";

const here = new URL("http://127.0.0.1:4318");
const away = new URL("https://replay.example");
const now = Date.UTC(2026, 10, 23);
const keys = { ingest: 1, viewer: 0, admin: 1 };
const none = { ingest: 0, viewer: 0, admin: 0 };
const answer = (status: number, text: string) => ({ kind: "answer", status, text }) as const;

const cases: readonly (readonly [why: string, finding: Finding, state: string, advice: string])[] =
  [
    ["Node 24", judgeNode("24.1.0"), "ok", ""],
    ["the oldest Node", judgeNode("22.19.0"), "ok", ""],
    ["a Node too old", judgeNode("22.18.9"), "problem", "22.19 or newer"],
    ["our server", judgeServer(here, answer(200, '{"status":"ok"}')), "ok", ""],
    ["no server", judgeServer(here, { kind: "nothing listens" }), "problem", "serve --port 4318"],
    ["no server by TLS", judgeServer(away, { kind: "nothing listens" }), "problem", "--port 443"],
    ["another program", judgeServer(here, answer(404, "no")), "problem", "ours with --port"],
    ["an unlisted name", judgeServer(away, answer(421, "{}")), "problem", "--allow-host"],
    [
      "a bad certificate",
      judgeServer(away, { kind: "no answer", why: "self-signed certificate" }),
      "problem",
      "self-signed certificate",
    ],
    ["loopback without keys", judgeKeys(here, none), "ok", ""],
    ["IPv6 loopback without keys", judgeKeys(new URL("http://[::1]:1"), none), "ok", ""],
    ["others with keys", judgeKeys(away, keys), "ok", ""],
    ["others without keys", judgeKeys(away, none), "warning", "make an ingest and an admin key"],
    ["a name like loopback's", judgeKeys(new URL("http://localhost.x"), none), "warning", "make"],
    ["one clock", judgeClock(now, now + 4000), "ok", ""],
    ["two clocks", judgeClock(now, now + 90_000), "warning", "by 90 s: set both by NTP"],
    ["a clock never set", judgeClock(0, now), "problem", "shows 1970-01-01T00:00:00.000Z"],
    ["room", judgeDisk("/data", { kind: "writable", freeBytes: 2e9 }), "ok", ""],
    [
      "no room",
      judgeDisk("/data", { kind: "writable", freeBytes: 3e8 }),
      "problem",
      "0.3 GB free at /data: free some, or keep less with --retention",
    ],
    ["not writable", judgeDisk("/data", { kind: "read-only" }), "problem", "its owner"],
    ["elsewhere", judgeDisk("/data", { kind: "missing" }), "warning", "not on this machine"],
    ["memory", judgeMemory(4e9), "ok", ""],
    ["little memory", judgeMemory(2e8), "warning", "200 MB free: under load"],
    ["pages that may send", judgeOrigin("https://a.b", true), "ok", ""],
    ["pages that may not", judgeOrigin("https://a.b", false), "problem", "--allow-origin"],
    ["no key", judgeAccess(401), "problem", "answered 401: give a viewer or admin key with --key"],
    ["an ingest key", judgeAccess(403), "problem", "may send, not read"],
  ];

test.each(cases)("%s", (_, finding, state, advice) => {
  expect(finding.state).toBe(state);
  expect(finding.told).toContain(advice);
});

test("what the server complains of is a problem only where it keeps it from working", () => {
  expect(judgeStatus(true, ["slow"]).map(({ state }) => state)).toEqual(["warning"]);
  expect(judgeStatus(false, ["full"]).map(({ state }) => state)).toEqual(["problem"]);
});
