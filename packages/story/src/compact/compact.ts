import { clean } from "../records/clean.ts";
import { groupBy } from "../records/group.ts";
import { nameOf, type Scene } from "../scene/scene.ts";
import { formatDuration } from "../words/duration.ts";
import { estimateTokens } from "../words/tokens.ts";
import { type Chapter, chaptersOf } from "./chapters.ts";
import { collapse, type Line, linesOf } from "./lines.ts";
import { parseShortId, shortId } from "./short-id.ts";

/** `full`: every moment. `signals`: what went wrong and the pages. `problems`: each problem once. */
export type Detail = "full" | "signals" | "problems";

export interface Compact {
  readonly text: string;
  readonly detail: Detail;
}

const seconds = (scene: Scene, time: number): string =>
  String(Number(((time - scene.first.time) / 1000).toFixed(1)));

const span = (ids: readonly string[]): string => {
  const [first = ""] = ids;
  const last = ids.at(-1) ?? first;
  return first === last ? first : `${first}-${last}`;
};

const lineText = (scene: Scene, line: Line & { readonly count: number }): string =>
  `${span(line.ids)} ${seconds(scene, line.time)} ${line.text}${line.count > 1 ? ` ×${line.count}` : ""}`;

const heading = (scene: Scene, { visit, from }: Chapter): string => {
  if (!visit) return `# ${seconds(scene, from)}`;
  const title = visit.title ? ` ${clean(visit.title, 40)}` : "";
  return `# ${shortId("event", visit.opened.sequence)} ${seconds(scene, from)} ${clean(visit.path, 60)}${title}`;
};

const opening = (scene: Scene): string => {
  const name = scene.person && nameOf(scene.person);
  const length = formatDuration(scene.last.time - scene.first.time);
  return `session ${scene.dossier.sessionId}${name ? `, ${clean(name, 60)}` : ""}, ${new Date(scene.first.time).toISOString()}, ${length}, ${scene.dossier.events.length} events, times in seconds`;
};

function chaptersText(scene: Scene, lines: readonly Line[], keepEmpty: boolean): string {
  const chapters = chaptersOf(scene, lines).filter(
    (chapter) => keepEmpty || chapter.lines.length > 0,
  );
  return [
    opening(scene),
    ...chapters.flatMap((chapter) => [
      heading(scene, chapter),
      ...collapse(chapter.lines).map((line) => lineText(scene, line)),
    ]),
  ].join("\n");
}

const shownPages = 40;

/** Every distinct problem once, with its count and where it was first and last. */
function problemsText(scene: Scene, lines: readonly Line[], limit: number): string {
  const groups = groupBy(
    lines.filter((line) => line.signal),
    (line) => line.key,
  ).toSorted((a, b) => b.length - a.length);
  const pages = groupBy(scene.visits, (visit) => visit.path);
  const head = [
    opening(scene),
    "# pages",
    ...pages.slice(0, shownPages).map((visits) => `${clean(visits[0].path, 60)} ×${visits.length}`),
    ...(pages.length > shownPages ? [`and ${pages.length - shownPages} more`] : []),
    "# problems",
  ];
  const body: string[] = [];
  let used = estimateTokens(head.join("\n"));
  for (const [index, group] of groups.entries()) {
    const ids = [...(group[0].ids.slice(0, 1) ?? []), ...(group.at(-1)?.ids.slice(-1) ?? [])];
    const text = lineText(scene, { ...group[0], ids, count: group.length });
    used += estimateTokens(text) + 1;
    if (used <= limit) body.push(text);
    else {
      body.push(`and ${groups.length - index} more kinds of problems`);
      break;
    }
  }
  return [...head, ...body].join("\n");
}

/** A session for a model: as much detail as the budget of tokens allows. */
export function compact(scene: Scene, budget: number, most: Detail = "full"): Compact {
  const lines = linesOf(scene);
  if (most === "full") {
    const text = chaptersText(scene, lines, true);
    if (estimateTokens(text) <= budget) return { text, detail: "full" };
  }
  if (most !== "problems") {
    const text = chaptersText(
      scene,
      lines.filter((line) => line.signal),
      false,
    );
    if (estimateTokens(text) <= budget) return { text, detail: "signals" };
  }
  return { text: problemsText(scene, lines, budget), detail: "problems" };
}

/** The record that a short id of the session's compact form names. */
export function recordOf(scene: Scene, id: string): string | undefined {
  const parsed = parseShortId(id);
  if (!parsed) return undefined;
  return parsed.kind === "request"
    ? scene.calls[parsed.number - 1]?.span.reference
    : scene.dossier.events.find((event) => event.sequence === parsed.number)?.reference;
}
