/** A LIKE pattern of ES|QL (`*` any text, `?` one character, `\` before either) for SQL. */
export function likePattern(pattern: string): { readonly sql: string; readonly escaped: boolean } {
  let sql = "";
  let escaped = false;
  const literal = (character: string): void => {
    const special = character === "%" || character === "_" || character === "$";
    if (special) escaped = true;
    sql += special ? `$${character}` : character;
  };
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? "";
    if (character === "\\" && at + 1 < pattern.length) {
      at += 1;
      literal(pattern[at] ?? "");
    } else if (character === "*") sql += "%";
    else if (character === "?") sql += "_";
    else literal(character);
  }
  // A dollar sign stands for itself only where the ESCAPE clause is there.
  return { sql: escaped ? sql : sql.replaceAll("$$", "$"), escaped };
}
