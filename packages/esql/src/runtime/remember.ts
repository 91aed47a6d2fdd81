/** Remembers the results of a function of one text, a few hundred at most. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = compute(text);
    if (known.size >= 500) known.clear();
    known.set(text, made);
    return made;
  };
}
