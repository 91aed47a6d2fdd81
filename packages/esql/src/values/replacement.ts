/** A replacement as Java reads it (`$1`, `\` before any character) for JavaScript's `replace`. */
export const javaReplacement = (text: string): string =>
  text.replace(
    /\\(.)|\$(\d)|\$\{(\w+)\}|\$/gsu,
    (_, escaped?: string, group?: string, name?: string) => {
      if (escaped !== undefined) return escaped === "$" ? "$$" : escaped;
      if (group === "0") return "$&";
      if (group !== undefined) return `$${group}`;
      return name === undefined ? "$$" : `$<${name}>`;
    },
  );
