import { type Case, refused } from "../case.ts";

const functions = "esql-functions-operators";

/** What is not of this language, or not of this product: an error, never a wrong answer. */
export const refusals: readonly Case[] = [
  refused("commands/enrich", "ENRICH", "FROM typed | ENRICH policy ON k", ["ENRICH"]),
  refused("commands/lookup-join", "LOOKUP JOIN", "FROM typed | LOOKUP JOIN names ON k", ["JOIN"]),
  refused("commands/fork", "FORK", "FROM typed | FORK (WHERE b) (WHERE NOT b)", ["FORK"]),
  refused("commands/sample", "SAMPLE", "FROM typed | SAMPLE 0.1", ["SAMPLE"]),
  refused("commands/change-point", "CHANGE_POINT", "FROM numbers | CHANGE_POINT n ON n", [
    "CHANGE_POINT",
  ]),
  refused("commands/ts", "TS", "TS metrics | STATS MAX(n)", ["TS"]),
  refused(
    "commands/completion",
    "COMPLETION",
    'ROW q = "x" | COMPLETION q WITH {"inference_id": "m"}',
    ["COMPLETION"],
  ),
  refused("commands/rerank", "RERANK", 'FROM typed | RERANK "x" ON k WITH {"inference_id": "m"}', [
    "RERANK",
  ]),
  refused(functions, "a spatial function", 'ROW p = ST_DISTANCE("POINT(1 1)", "POINT(2 2)")', [
    "ST_DISTANCE",
  ]),
  refused(functions, "a search function with scoring", 'FROM typed | WHERE QSTR("k:apple")', [
    "QSTR",
  ]),
  refused(functions, "another search function with scoring", 'FROM typed | WHERE KQL("k:apple")', [
    "KQL",
  ]),
  refused(
    functions,
    "a function that does not exist",
    "ROW x = NO_SUCH_FUNCTION(1)",
    ["Unknown function [NO_SUCH_FUNCTION]"],
    "verification_exception",
    "1:9",
  ),
  refused(
    functions,
    "a misspelt function is answered with the right name",
    'ROW x = TO_UPER("a")',
    ["Unknown function [TO_UPER]", "did you mean", "to_upper"],
  ),
  refused(functions, "COUNT_IF is no function; a filter is", "FROM typed | STATS COUNT_IF(b)", [
    "COUNT_IF",
    "WHERE",
  ]),
  refused(
    "commands/keep",
    "a misspelt column is answered with the right name",
    "FROM logs-generic.otel-default | KEEP attributes.session.idd",
    ["Unknown column [attributes.session.idd]", "did you mean", "attributes.session.id"],
    "verification_exception",
    "1:39",
  ),
  refused(
    "commands/where",
    "all problems are named at once",
    "FROM typed | WHERE nope1 > 1 | EVAL x = nope2",
    ["Found 2 problems", "Unknown column [nope1]", "Unknown column [nope2]"],
    "verification_exception",
    "1:20",
  ),
  refused(
    "commands/where",
    "positions count lines",
    "FROM typed\n| WHERE b\n| KEEP nope",
    ["Unknown column [nope]"],
    "verification_exception",
    "3:8",
  ),
  refused("commands/where", "= is not ==", "FROM typed | WHERE i = 1", [], "parsing_exception"),
  refused(
    "esql-syntax",
    "single quotes are not quotes",
    "FROM typed | WHERE k == 'apple'",
    [],
    "parsing_exception",
  ),
  refused(
    "esql-commands",
    "a command that does not exist",
    "FROM typed | SELECT id",
    ["SELECT"],
    "parsing_exception",
  ),
  refused("esql-commands", "an unclosed bracket", "ROW x = ABS(1", [], "parsing_exception"),
  refused("commands/sort", "a comma too many", "FROM typed | SORT id,", [], "parsing_exception"),
  refused("esql-syntax", "an empty query", "", [], "parsing_exception"),
  refused(
    "commands/row",
    "ROW has no columns to refer to",
    "ROW a = b",
    ["Unknown column [b]"],
    "verification_exception",
    "1:9",
  ),
];
