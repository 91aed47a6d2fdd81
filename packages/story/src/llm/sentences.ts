/** A sentence that a model proposes, and the claims that it says it rewords. */
export interface Proposal {
  readonly text: string;
  readonly from: readonly string[];
}

function decode(line: string): Proposal | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return undefined;
    const text: unknown = Reflect.get(value, "text");
    const from: unknown = Reflect.get(value, "from");
    if (typeof text !== "string" || !Array.isArray(from)) return undefined;
    return { text, from: from.filter((id) => typeof id === "string") };
  } catch {
    return undefined;
  }
}

const longest = 4000;

/** Takes a stream of text apart into proposals, line by line; lines that are none are counted. */
export function readProposals() {
  let rest = "";
  let broken = 0;
  const take = (line: string): readonly Proposal[] => {
    const text = line.trim().replace(/,$/u, "");
    if (text === "" || /^(?:```(?:json)?|\[|\])$/u.test(text)) return [];
    const proposal = decode(text);
    if (!proposal) broken += 1;
    return proposal ? [proposal] : [];
  };
  return {
    push: (chunk: string): readonly Proposal[] => {
      const lines = `${rest}${chunk}`.split("\n");
      rest = (lines.pop() ?? "").slice(0, longest);
      return lines.flatMap(take);
    },
    end: (): readonly Proposal[] => take(rest),
    broken: (): number => broken,
  };
}
