import type { Catalogue } from "../catalogue.ts";
import { commandList } from "../commands/registry.ts";
import { findFunction } from "../functions/registry.ts";
import { typesInWords } from "../types/types.ts";

export interface Description {
  readonly title: string;
  readonly text: string;
  /** The text that it is about. */
  readonly start: number;
  readonly end: number;
}

/** A function's name with its parameters, as it is called. */
export function signatureOf(name: string): string | undefined {
  const spec = findFunction(name);
  if (!spec) return undefined;
  const parameters = spec.parameters.map(({ name: each, types, optional, variadic }) => {
    const text = `${each}: ${typesInWords(types)}${variadic ? " …" : ""}`;
    return optional ? `[${text}]` : text;
  });
  const returns = typeof spec.returns === "string" ? `: ${spec.returns}` : "";
  return `${spec.name}(${parameters.join(", ")})${returns}`;
}

function columnText(name: string, catalogue: Catalogue): string | undefined {
  for (const { columns, aliases } of catalogue.streams.values()) {
    const target = aliases.get(name) ?? name;
    const column = columns.get(target);
    if (!column) continue;
    const other = target === name ? "" : `Stands for ${target}. `;
    const several = column.multivalued ? ", several values" : "";
    return `${other}${column.type}${several}. ${column.brief ?? ""}`.trim();
  }
  return undefined;
}

/** Texts of functions and commands by name. */
export type Texts = Readonly<Record<string, string>>;

/**
 * What a word of a query is: a command, a function or a column. A build for browsers leaves the
 * texts of functions and commands out; they are given then.
 */
export function describe(
  text: string,
  position: number,
  catalogue: Catalogue,
  texts: Texts = {},
): Description | undefined {
  const before = /[`\w.@]*$/u.exec(text.slice(0, position))?.[0] ?? "";
  const after = /^[`\w.@]*/u.exec(text.slice(position))?.[0] ?? "";
  const word = (before + after).replaceAll("`", "");
  const place = { start: position - before.length, end: position + after.length };
  if (word === "") return undefined;
  const spec = findFunction(word);
  if (spec && /^\s*\(/u.test(text.slice(place.end))) {
    return {
      title: signatureOf(word) ?? word,
      text: texts[spec.name] ?? spec.brief ?? "",
      ...place,
    };
  }
  const column = columnText(word, catalogue);
  if (column) return { title: word, text: column, ...place };
  const command = commandList.find(({ keyword }) => keyword.endsWith(word.toUpperCase()));
  if (!command) return undefined;
  const { keyword, syntax, brief } = command;
  return { title: syntax ?? keyword, text: texts[keyword] ?? brief ?? "", ...place };
}
