import type { AskOptions, Parameter } from "@session-replay/esql";
import { z } from "zod";
import { QueryFailure } from "./failure.ts";

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const parameter = z.union([scalar, z.array(scalar)]);
const named = z.record(
  z.string(),
  z.union([
    parameter,
    z.object({ value: parameter }),
    z.object({ identifier: z.string() }),
    z.object({ pattern: z.string() }),
  ]),
);

const bodySchema = z.strictObject({
  query: z.string().optional(),
  params: z.array(z.union([parameter, named])).optional(),
  columnar: z.boolean().optional(),
  time_zone: z.string().optional(),
  locale: z.string().optional(),
  profile: z.boolean().optional(),
  filter: z.unknown().optional(),
  tables: z.unknown().optional(),
  include_ccs_metadata: z.boolean().nullish(),
  include_execution_metadata: z.boolean().nullish(),
  pragma: z.unknown().optional(),
  accept_pragma_risks: z.boolean().optional(),
  allow_partial_results: z.boolean().optional(),
  wait_for_completion_timeout: z.string().optional(),
  keep_on_completion: z.boolean().optional(),
  keep_alive: z.string().optional(),
});

export interface QueryRequest {
  readonly query: string;
  readonly options: Pick<AskOptions, "params" | "timeZone" | "locale">;
  readonly columnar: boolean;
  readonly waitMs: number;
  readonly keep: boolean;
  readonly keepAliveMs: number;
}

const unitMs: Readonly<Record<string, number>> = {
  nanos: 1e-6,
  micros: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of an Elasticsearch time value such as `2s` or `5d`. */
export function timeValue(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(nanos|micros|ms|s|m|h|d)$/.exec(text);
  const unit = match?.[2] === undefined ? undefined : unitMs[match[2]];
  if (match?.[1] === undefined || unit === undefined) {
    throw new QueryFailure(
      400,
      "illegal_argument_exception",
      `failed to parse time value [${text}]`,
    );
  }
  return Number(match[1]) * unit;
}

type Given = NonNullable<z.output<typeof bodySchema>["params"]>;

const isNamed = (item: Given[number]): item is z.output<typeof named> =>
  typeof item === "object" && item !== null && !Array.isArray(item);

function namedValue(value: z.output<typeof named>[string]): Parameter {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("value" in value) return value.value;
  return "identifier" in value ? value.identifier : value.pattern;
}

function parametersOf(given: Given): NonNullable<AskOptions["params"]> {
  const names: Record<string, Parameter> = Object.create(null);
  const positional: Parameter[] = [];
  for (const item of given) {
    if (isNamed(item)) {
      for (const [name, value] of Object.entries(item)) names[name] = namedValue(value);
    } else positional.push(item);
  }
  if (positional.length > 0 && Object.keys(names).length > 0) {
    throw new QueryFailure(
      400,
      "parsing_exception",
      "Params cannot contain both named and unnamed parameters",
    );
  }
  return positional.length > 0 ? positional : names;
}

function firstProblem(error: z.ZodError): QueryFailure {
  const [issue] = error.issues;
  if (issue?.code === "unrecognized_keys") {
    return new QueryFailure(
      400,
      "x_content_parse_exception",
      `[esql/query] unknown field [${issue.keys[0]}]`,
    );
  }
  const field = issue?.path.join(".") ?? "";
  return new QueryFailure(
    400,
    "x_content_parse_exception",
    `[esql/query] failed to parse field [${field}]: ${issue?.message}`,
  );
}

/** Reads the body of `POST /_query` and `POST /_query/async`. */
export function readQueryRequest(body: unknown): QueryRequest {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) throw firstProblem(parsed.error);
  const { data } = parsed;
  if (data.query === undefined || data.query.trim() === "") {
    throw new QueryFailure(
      400,
      "action_request_validation_exception",
      "Validation Failed: 1: [query] is required;",
    );
  }
  for (const field of ["filter", "tables"] as const) {
    if (data[field] !== undefined && data[field] !== null) {
      throw new QueryFailure(
        400,
        "illegal_argument_exception",
        `[${field}] is not supported here: write the condition into the query`,
      );
    }
  }
  return {
    query: data.query,
    options: {
      ...(data.params === undefined ? {} : { params: parametersOf(data.params) }),
      ...(data.time_zone === undefined ? {} : { timeZone: data.time_zone }),
      ...(data.locale === undefined ? {} : { locale: data.locale }),
    },
    columnar: data.columnar ?? false,
    waitMs: timeValue(data.wait_for_completion_timeout ?? "1s"),
    keep: data.keep_on_completion ?? false,
    keepAliveMs: timeValue(data.keep_alive ?? "5d"),
  };
}
