import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { writeSite } from "./build.ts";
import { otlpJson } from "./otlp-json.ts";
import { type Question, sessionQuestions, siteQuestions } from "./questions.ts";
import { judge, referencesOf, type ShownAnswer, type Verdict } from "./score.ts";
import type { Site } from "./site.ts";
import { sites } from "./sites/index.ts";

// Two runs on one machine must not post into the same server.
const port = 20_000 + (process.pid % 20_000);
const url = `http://127.0.0.1:${port}`;

async function untilReady(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      if ((await fetch(`${url}/ready`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the server did not become ready within 20 seconds");
}

async function post(route: string, body: string): Promise<unknown> {
  const response = await fetch(`${url}${route}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${route}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

async function untilStored(sessions: number): Promise<void> {
  const query = "FROM logs-* | STATS n = COUNT_DISTINCT(session.id), all = COUNT(*)";
  let last = "";
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = JSON.stringify(await post("/_query", JSON.stringify({ query })));
    if (answer === last && answer.includes(`[[${sessions},`)) return;
    last = answer.replace(/"took":\d+/u, "");
    await new Promise((resolve) => setTimeout(resolve, 400));
    const again = JSON.stringify(await post("/_query", JSON.stringify({ query })));
    if (again.replace(/"took":\d+/u, "") === last && again.includes(`[[${sessions},`)) return;
  }
  throw new Error("the records did not become queryable");
}

interface Asked {
  readonly question: Question;
  readonly verdict: Verdict;
  readonly milliseconds: number;
  readonly answer: ShownAnswer;
}

async function askSite(site: Site, seeds: number): Promise<Asked[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "session-replay-story-"));
  const cli = path.resolve(import.meta.dirname, "../../packages/cli/bin/session-replay.js");
  const server = spawn(process.execPath, [cli, "serve", "--port", String(port), "--data", folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await untilReady();
    const { ledgers, records } = writeSite(site, seeds, Date.now());
    const { logs, traces } = otlpJson(records);
    await post("/v1/logs", logs);
    await post("/v1/traces", traces);
    await untilStored(ledgers.length);
    const references = referencesOf(records);
    const titles = new Map(
      [site.entry, site.list, site.form, site.done].map((page) => [page.path, page.title]),
    );
    const questions = [
      ...ledgers.flatMap((ledger) => sessionQuestions(ledger, titles.get(ledger.page) ?? "")),
      ...siteQuestions(site, ledgers),
    ];
    const asked: Asked[] = [];
    for (const question of questions) {
      const body = { question: question.text, sessionId: question.sessionId };
      const started = performance.now();
      // The one place that trusts the server's shape: a wrong one fails the run loudly.
      const answer = (await post("/api/ask", JSON.stringify(body))) as ShownAnswer;
      asked.push({
        question,
        answer,
        milliseconds: performance.now() - started,
        verdict: judge(question, answer, site, references),
      });
    }
    return asked;
  } finally {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

const sum = (asked: readonly Asked[], of: (verdict: Verdict) => number) =>
  asked.reduce((total, { verdict }) => total + of(verdict), 0);
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

function report(asked: readonly Asked[]): string {
  const answerable = asked.filter(({ question }) => !question.unanswerable);
  const decoys = asked.filter(({ question }) => question.decoy);
  const unanswerable = asked.filter(({ question }) => question.unanswerable);
  const claims = sum(asked, (verdict) => verdict.claims);
  const wrong = sum(asked, (verdict) => verdict.wrongClaims.length);
  const broken = sum(asked, (verdict) => verdict.brokenCitations.length);
  const times = asked.map(({ milliseconds }) => milliseconds);
  const rows: [string, string, string][] = [
    ["questions", String(asked.length), "–"],
    [
      "fact recall",
      ratio(
        sum(answerable, (verdict) => verdict.recalled),
        sum(answerable, (verdict) => verdict.wanted),
      ).toFixed(4),
      "≥ 0.95",
    ],
    ["claim precision", ratio(claims - wrong, claims).toFixed(4), "≥ 0.99"],
    [
      "false cause on decoys",
      ratio(decoys.filter(({ verdict }) => verdict.falseCause).length, decoys.length).toFixed(4),
      "≤ 0.01",
    ],
    ["broken citations", `${broken} of ${claims} claims`, "0"],
    [
      "abstention",
      ratio(
        unanswerable.filter(({ verdict }) => verdict.abstained).length,
        unanswerable.length,
      ).toFixed(2),
      "≥ 0.9",
    ],
    ["answer p50 ms", percentile(times, 0.5).toFixed(0), "–"],
    ["answer p95 ms", percentile(times, 0.95).toFixed(0), "–"],
  ];
  return rows
    .map(([name, figure, target]) => `${name.padEnd(24)}${figure.padEnd(22)}${target}`)
    .join("\n");
}

function misses(asked: readonly Asked[]): string {
  const groups = new Map<string, { count: number; example: Asked }>();
  for (const item of asked) {
    const { verdict, question } = item;
    const bad =
      verdict.missed.length > 0 ||
      verdict.wrongClaims.length > 0 ||
      verdict.brokenCitations.length > 0 ||
      verdict.falseCause;
    if (!bad) continue;
    const name = question.ledger?.userName ?? "";
    const asked = name ? question.text.replaceAll(name, "X") : question.text;
    const key = `${question.ledger?.cohort ?? "all"}: ${asked.slice(0, 40)}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { count: 1, example: item });
  }
  return [...groups]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([key, { count, example }]) => {
      const { verdict, answer, question } = example;
      const lines = [
        `${count} × ${key}`,
        `    asked: ${question.text}`,
        `    answer (${answer.status}): ${answer.answer.slice(0, 900)}`,
        ...verdict.missed.map((fact) => `    missed: ${fact}`),
        ...verdict.wrongClaims.map((claim) => `    wrong: ${claim}`),
        ...verdict.brokenCitations.slice(0, 3).map((cite) => `    broken: ${cite}`),
        ...(verdict.falseCause ? ["    false cause"] : []),
      ];
      return lines.join("\n");
    })
    .join("\n");
}

/** Asks every question of every site and prints the figures; `--full` uses 20 sessions a cohort. */
export async function runStoryBench({
  full,
  verbose,
}: {
  readonly full: boolean;
  readonly verbose: boolean;
}): Promise<void> {
  const asked: Asked[] = [];
  for (const site of sites) asked.push(...(await askSite(site, full ? 5 : 1)));
  console.log(report(asked));
  if (verbose) console.log(misses(asked));
}
