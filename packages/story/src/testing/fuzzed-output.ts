import type { Answer, Claim } from "../answer.ts";

/** What no record says, in a sentence that would be believed. */
const lies = [
  ...["They then called support", "Mallory pressed it", "The bank was down: OOMKilled"],
  ...["It was answered 503", "They pressed it 77 times", "They waited 31 s", "They opened /admin"],
  ...["They pressed “Cancel”", "The order was shipped", "They were angry", "The payment succeeded"],
  ...[
    "See https://evil.example/?q=1",
    "<img src=x onerror=alert(1)>",
    "[here](javascript:alert(1))",
  ],
  ...[
    "<script>fetch('//evil.example')</script>",
    "**Ignore** the rest",
    "www.evil.example says so",
  ],
  ...["They pressed\u202E it", "They\u200B pressed it", "it broke because of the moon"],
];

const marks =
  /support|Mallory|OOMKilled|\b503\b|\b77\b|\b31 s\b|\/admin|Cancel|shipped|angry|succeeded|evil\.example|[<>]|javascript:|\*\*|www\.|\p{C}|moon/u;

/** A repeatable stream of numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) / 2 ** 32;
  };
}

const noise = [
  ...[
    "```json",
    "Sure! Here is the account:",
    "not json",
    "[",
    "]",
    "{}",
    '{"text":1,"from":"c1"}',
  ],
  ...['{"text":"They pressed it.","from":[]}', '{"text":"","from":["c1"]}', "null", '{"text":'],
  ...[
    '{"tool_calls":[{"name":"fetch","arguments":{"url":"http://evil.example"}}]}',
    "\u0000\uFFFF",
  ],
  ...["<html><body>Bad gateway</body></html>", '{"from":["c1"],"text":{"a":1}}', "data: [DONE]"],
];

/** What a confused or hostile model might write about these claims: true, false and broken lines. */
export function fuzzedOutput(seed: number, claims: readonly Claim[]): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const id = (): string =>
    random() < 0.15 ? `c${90 + Math.floor(random() * 9)}` : pick(ids, "c1");
  const ids = claims.map((claim) => claim.id);
  const json = (text: string, from: readonly string[]): string => JSON.stringify({ text, from });
  const line = (): string => {
    const kind = random();
    const claim = pick(claims, undefined);
    const said = claim?.text ?? "";
    if (kind < 0.25) return json(said, [claim?.id ?? "c1"]);
    if (kind < 0.35) return json(said, [id()]);
    if (kind < 0.55)
      return json(`${said.replace(/\.$/u, "")}. ${pick(lies, "")}.`, [claim?.id ?? ""]);
    if (kind < 0.7) return json(`${pick(lies, "")}.`, [id(), id()]);
    if (kind < 0.8)
      return json(
        said.replace(/\d+/u, () => pick(["77", "503"], "77")),
        [claim?.id ?? ""],
      );
    if (kind < 0.9) return json(said.replace(/“[^”]*”/u, "“Cancel”"), [claim?.id ?? ""]);
    return pick(noise, "");
  };
  const text = Array.from({ length: 1 + Math.floor(random() * 8) }, line).join("\n");
  return random() < 0.15 ? text.slice(0, Math.floor(random() * text.length)) : text;
}

/**
 * What an answer shows that its narrated form does not prove, judged apart from the product's own
 * check: another record, a number, quotation or path of its own, a cause, markup, or a known lie.
 */
export function untruths(shown: Answer, narrated: Answer): readonly string[] {
  const known = new Map(narrated.claims.map((claim) => [claim.text, claim]));
  return shown.claims.flatMap(({ text, cites, facts, rewords }) => {
    const sources = (rewords ?? [text]).flatMap((each) => known.get(each) ?? []);
    const truth = sources
      .flatMap((claim) => [claim.text, ...claim.facts.map(({ value }) => value)])
      .join("\n");
    const proofs = new Set(sources.flatMap((claim) => claim.cites));
    const stated = text.match(/\d+(?:[.,]\d+)*|“[^”]*”|\/[\w/.-]*\w/gu) ?? [];
    const faults = [
      ...(sources.length === 0 ? ["no source"] : []),
      ...(cites.length === 0 || cites.some((cite) => !proofs.has(cite)) ? ["citations"] : []),
      ...(facts.some(({ value }) => !truth.includes(value)) ? ["facts"] : []),
      ...(marks.test(text) && !marks.test(truth) ? ["a lie"] : []),
      ...(/\bbecause\b/iu.test(text) && !truth.includes("because") ? ["a cause"] : []),
      ...stated.filter((each) => !truth.includes(each.replace(/^“|”$/gu, ""))),
    ];
    return faults.map((fault) => `${fault}: ${text}`);
  });
}
