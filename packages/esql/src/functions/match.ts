import { listSql } from "../check/typed.ts";
import { isId } from "../plan/step.ts";
import { sqlString, sqlValue } from "../sql/literal.ts";
import { isDate, isNumeric, isString } from "../types/types.ts";
import { parseInstant } from "../values/date.ts";
import { ipKey } from "../values/ip.ts";
import { versionKey } from "../values/version.ts";
import type { CallSite } from "./spec.ts";

/** Words as the standard analyzer cuts them: letters and digits, in lower case. */
const words = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [];

const wordsSql = (text: string): string =>
  `regexp_extract_all(lower(${text}), ${sqlString("[\\pL\\pN]+(?:['’.][\\pL\\pN]+)*")})`;

/** One value of the query as a value of the field's type, undefined if it cannot be. */
function exactly(site: CallSite): string | undefined {
  const type = site.args[0]?.type ?? "null";
  const value = site.constant(1);
  const text = String(value);
  if (type === "ip") return ipKey(text) === undefined ? undefined : sqlString(ipKey(text) ?? "");
  if (type === "version") return sqlString(versionKey(text));
  if (type === "boolean") return /^(?:true|false)$/u.test(text) ? text : undefined;
  if (isNumeric(type))
    return text.trim() !== "" && Number.isFinite(Number(text))
      ? sqlValue(Number(text), "double")
      : undefined;
  if (isDate(type)) {
    const instant = typeof value === "number" ? value : parseInstant(text)?.milliseconds;
    return instant === undefined ? undefined : sqlValue(instant, "date");
  }
  return sqlString(text);
}

/** Why words cannot be searched for at a place, undefined if they can. */
function refusal({ env, node, args }: CallSite): string | undefined {
  const { planner } = env;
  const text = planner.text.slice(node.start, node.end);
  const isCall = text.toUpperCase().startsWith(node.name.toUpperCase());
  const what = isCall ? `[${node.name.toUpperCase()}] function` : "[:] operator";
  const [field, first] = [args[0], node.args[0]];
  if (field && first && !(isId(field.sql) && planner.indexed.has(field.sql))) {
    return `${what} cannot operate on [${planner.text.slice(first.start, first.end)}], which is not a field from an index mapping`;
  }
  if (planner.limited) return `${what} cannot be used after LIMIT`;
  return env.search
    ? undefined
    : `${what} is only supported in WHERE and STATS commands or in EVAL within score(.) function`;
}

/** MATCH, MATCH_PHRASE and `:` without scoring: a filter that is true or false. */
export function matchSql(site: CallSite, phrase = false): string {
  const refused = refusal(site);
  if (refused !== undefined) return site.problem(() => refused);
  const [field] = site.args;
  const query = site.constant(1);
  if (!field || query === undefined || query === null) return "false";
  const list = listSql(field);
  if (field.type !== "text") {
    const value = exactly(site);
    if (value === undefined)
      return site.refuse(1, `cannot be read as [${field.type}], found value`);
    return `coalesce(list_contains(${list}, ${value}), false)`;
  }
  const wanted = words(String(query)).map(sqlString);
  if (!isString(site.args[1]?.type ?? "keyword") || wanted.length === 0) return "false";
  const operator = site.node.options?.get("operator");
  const all = operator?.kind === "literal" && String(operator.value).toUpperCase() === "AND";
  const found = site.mention(`list_transform(${list}, lambda t: ${wordsSql("t")})`);
  const test = phrase
    ? `contains(' ' || array_to_string(w, ' ') || ' ', ' ' || ${wanted.join(" || ' ' || ")} || ' ')`
    : `list_has_${all ? "all" : "any"}(w, [${wanted.join(", ")}])`;
  return `coalesce(list_bool_or(list_transform(${found}, lambda w: ${test})), false)`;
}
