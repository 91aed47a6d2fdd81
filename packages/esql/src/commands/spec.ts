import type { Reader } from "../parse/reader.ts";
import type { Planner } from "../plan/planner.ts";
import type { Command } from "../tree/query.ts";

/** One command, whole: its grammar, its meaning and its documentation. */
export interface CommandSpec<C extends Command = Command> {
  readonly kind: C["kind"];
  /** The words that begin it. */
  readonly keyword: string;
  readonly source?: boolean;
  /** Left out, like brief and examples, of a build for browsers. */
  readonly syntax?: string;
  readonly brief?: string;
  readonly examples?: readonly string[];
  /** Reads what stands behind the keyword, which began at `start`. */
  parse(reader: Reader, start: number): C;
  plan(command: C, planner: Planner): void;
}
