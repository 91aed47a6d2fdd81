import type { Command } from "../tree/query.ts";
import { dissect } from "./dissect.ts";
import { drop } from "./drop.ts";
import { evaluate } from "./eval.ts";
import { from } from "./from.ts";
import { grok } from "./grok.ts";
import { keep } from "./keep.ts";
import { limit } from "./limit.ts";
import { mvExpand } from "./mv-expand.ts";
import { rename } from "./rename.ts";
import { row } from "./row.ts";
import { show } from "./show.ts";
import { sort } from "./sort.ts";
import type { CommandSpec } from "./spec.ts";
import { inlineStats, stats } from "./stats.ts";
import { where } from "./where.ts";

/** The command of each kind of node; a kind without one does not compile. */
export const commands = {
  from,
  row,
  show,
  where,
  eval: evaluate,
  stats,
  sort,
  limit,
  keep,
  drop,
  rename,
  mv_expand: mvExpand,
  dissect,
  grok,
} satisfies { readonly [K in Command["kind"]]: CommandSpec<Extract<Command, { kind: K }>> };

/** All commands, in the order of the reference. */
export const commandList: readonly Pick<
  CommandSpec,
  "kind" | "keyword" | "source" | "syntax" | "brief" | "examples" | "parse"
>[] = [...Object.values(commands), inlineStats];

/** Commands of Elasticsearch that are refused, with what to do instead. */
export const refusedCommands: Readonly<Record<string, string>> = {
  ENRICH: "it needs enrich policies of Elasticsearch",
  LOOKUP: "LOOKUP JOIN needs lookup indices of Elasticsearch",
  JOIN: "joins need lookup indices of Elasticsearch",
  FORK: "run one query for each branch",
  DEDUP: "STATS … BY keeps each once",
  HIGHLIGHT: "it needs full-text search of Elasticsearch",
  EXPLAIN: "the product's explain shows plan and SQL",
  FUSE: "it merges scores of FORK",
  SAMPLE: "the embedded engine reads all rows",
  CHANGE_POINT: "it needs Elasticsearch's models",
  COMPLETION: "it needs an inference endpoint of Elasticsearch",
  RERANK: "it needs an inference endpoint of Elasticsearch",
  TS: "time series need Elasticsearch; FROM reads all streams",
  PROMQL: "time series need Elasticsearch",
  METRICS_INFO: "time series need Elasticsearch",
  TS_INFO: "time series need Elasticsearch",
  MMR: "vectors need Elasticsearch",
  REGISTERED_DOMAIN: "it needs Elasticsearch",
  URI_PARTS: "it needs Elasticsearch",
  USER_AGENT: "it needs Elasticsearch",
  IP_LOCATION: "it needs Elasticsearch's databases",
};
