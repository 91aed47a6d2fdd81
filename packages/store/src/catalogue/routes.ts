type Kind = "logs" | "spans";

/** The streams that `data_stream.*` made beside the default ones; bounded, for senders choose them. */
export interface Routes {
  /** The stream to store a record in: the one it names, or null (the default) if there are too many. */
  admit(kind: Kind, name: string | null): string | null;
  names(kind: Kind): readonly string[];
}

export function createRoutes(
  known: Readonly<Record<Kind, readonly string[]>>,
  maximum: number,
): Routes {
  const sets = { logs: new Set(known.logs), spans: new Set(known.spans) };
  return {
    admit(kind, name) {
      if (name === null || sets[kind].has(name)) return name;
      if (sets[kind].size >= maximum) return null;
      sets[kind].add(name);
      return name;
    },
    names: (kind) => [...sets[kind]],
  };
}
