import type { Aggregate, Command, Field, NamePattern, Query, SortKey } from "../tree/query.ts";
import { printExpression, printName, printString } from "./expression.ts";

const field = ({ name, named, expression }: Field): string =>
  `${named ? `${printName(name)} = ` : ""}${printExpression(expression)}`;

const aggregate = (each: Aggregate): string =>
  each.where ? `${field(each)} WHERE ${printExpression(each.where)}` : field(each);

const sortKey = ({ expression, descending, nulls }: SortKey): string =>
  `${printExpression(expression)}${descending ? " DESC" : ""}${nulls ? ` NULLS ${nulls.toUpperCase()}` : ""}`;

const pattern = ({ pieces }: NamePattern): string =>
  pieces
    .map(({ text, literal }) =>
      literal && text !== "." ? `\`${text.replaceAll("`", "``")}\`` : text,
    )
    .join("");

const list = <T>(items: readonly T[], print: (item: T) => string): string =>
  items.map(print).join(", ");

const grouped = (groups: readonly Field[]): string =>
  groups.length > 0 ? `BY ${list(groups, field)}` : "";

function printCommand(command: Command): string {
  switch (command.kind) {
    case "from": {
      const names = list(command.patterns, ({ pattern: text }) =>
        /^[\w.*@-]+$/u.test(text) ? text : printString(text),
      );
      const { metadata } = command;
      return `FROM ${names}${metadata.length > 0 ? ` METADATA ${list(metadata, ({ name }) => printName(name))}` : ""}`;
    }
    case "row":
      return `ROW ${list(command.fields, field)}`;
    case "show":
      return "SHOW INFO";
    case "where":
      return `WHERE ${printExpression(command.condition)}`;
    case "eval":
      return `EVAL ${list(command.fields, field)}`;
    case "stats":
      return [
        command.inline ? "INLINE STATS" : "STATS",
        list(command.aggregates, aggregate),
        grouped(command.groups),
      ]
        .filter((part) => part !== "")
        .join(" ");
    case "sort":
      return `SORT ${list(command.keys, sortKey)}`;
    case "limit":
      return `LIMIT ${command.count}${command.groups.length > 0 ? ` ${grouped(command.groups)}` : ""}`;
    case "keep":
      return `KEEP ${list(command.patterns, pattern)}`;
    case "drop":
      return `DROP ${list(command.patterns, pattern)}`;
    case "rename":
      return `RENAME ${list(command.renamings, ({ from, to }) => `${printName(from.name)} AS ${printName(to.name)}`)}`;
    case "mv_expand":
      return `MV_EXPAND ${printName(command.column.name)}`;
    case "dissect": {
      const separator =
        command.separator === "" ? "" : ` APPEND_SEPARATOR = ${printString(command.separator)}`;
      return `DISSECT ${printExpression(command.input)} ${printString(command.pattern)}${separator}`;
    }
    case "grok":
      return `GROK ${printExpression(command.input)} ${list(command.patterns, printString)}`;
    default:
      return command satisfies never;
  }
}

/** A query as text, one command a line, that parses to the same tree. */
export function printQuery({ settings, commands }: Query): string {
  const set = settings.map(
    ({ name, value }) => `SET ${printName(name)} = ${printString(value)};\n`,
  );
  return set.join("") + commands.map(printCommand).join("\n| ");
}
