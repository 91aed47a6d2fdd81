import { commands } from "../commands/registry.ts";
import type { Command } from "../tree/query.ts";
import type { Planner } from "./planner.ts";

/** Extends the plan by a command. */
export function planCommand(command: Command, planner: Planner): void {
  switch (command.kind) {
    case "from":
      commands.from.plan(command, planner);
      break;
    case "row":
      commands.row.plan(command, planner);
      break;
    case "show":
      commands.show.plan(command, planner);
      break;
    case "where":
      commands.where.plan(command, planner);
      break;
    case "eval":
      commands.eval.plan(command, planner);
      break;
    case "stats":
      commands.stats.plan(command, planner);
      break;
    case "sort":
      commands.sort.plan(command, planner);
      break;
    case "limit":
      commands.limit.plan(command, planner);
      break;
    case "keep":
      commands.keep.plan(command, planner);
      break;
    case "drop":
      commands.drop.plan(command, planner);
      break;
    case "rename":
      commands.rename.plan(command, planner);
      break;
    case "mv_expand":
      commands.mv_expand.plan(command, planner);
      break;
    case "dissect":
      commands.dissect.plan(command, planner);
      break;
    case "grok":
      commands.grok.plan(command, planner);
      break;
    default:
      command satisfies never;
  }
}
