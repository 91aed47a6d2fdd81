import type { Catalogue, TimeRange } from "../catalogue.ts";
import type { CompileOptions } from "../compiled.ts";
import { EsqlError, type Problem } from "../errors/esql-error.ts";
import { sqlString } from "../sql/literal.ts";
import { positionAt } from "../text/position.ts";
import type { Span } from "../tree/expression.ts";
import { createScope, type Scope } from "./scope.ts";
import type { Definition, Id, OrderKey, Step } from "./step.ts";

/** What a query has become so far; commands read and extend it in turn. */
export interface Planner {
  readonly text: string;
  readonly catalogue: Catalogue;
  readonly options: CompileOptions;
  readonly settings: Settings;
  scope: Scope;
  order: readonly OrderKey[];
  /** Id of the streams' `@timestamp` while a filter on it may narrow what is read. */
  timeId: Id | undefined;
  range: TimeRange;
  /** Texts of which the filters so far demand one, by the field's id. */
  readonly equal: Map<Id, readonly string[]>;
  limited: boolean;
  /** Ids of the fields of streams, which alone can be searched. */
  readonly indexed: Set<Id>;
  readonly steps: Step[];
  readonly warnings: string[];
  readonly sites: string[][];
  readonly runtime: Set<string>;
  newId(): Id;
  /** Gives SQL an id before the step that is being planned, so that it can be used twice. */
  define(sql: string): Id;
  /** Adds a step behind the definitions that it needs. */
  add(step: Step): void;
  problem(span: Span, message: string, hint?: string): void;
  /** SQL that raises a warning when it is evaluated, and is null. */
  raise(span: Span, cause: string, detail?: string): string;
  /** SQL that calls a runtime function. */
  call(name: string, args: readonly string[]): string;
  readonly problems: readonly Problem[];
}

export interface Settings {
  readonly timeZone: string;
  readonly locale: string;
  readonly unmapped: "fail" | "nullify" | "load";
}

export function createPlanner(
  text: string,
  catalogue: Catalogue,
  options: CompileOptions,
  settings: Settings,
): Planner {
  const problems: Problem[] = [];
  const steps: Step[] = [];
  const sites: string[][] = [];
  const siteOf = new Map<string, number>();
  const runtime = new Set<string>();
  let pending: Definition[] = [];
  let ids = 0;
  const newId = (): Id => `c${++ids}`;
  const add = (step: Step): void => {
    if (pending.length > 0) steps.push({ kind: "define", definitions: pending });
    pending = [];
    steps.push(step);
  };
  const raise = (span: Span, cause: string, detail?: string): string => {
    const { line, column } = positionAt(text, span.start);
    const place = `Line ${line}:${column}: `;
    const source = text.slice(span.start, span.end);
    const key = `${span.start}:${span.end}:${cause}`;
    const site = siteOf.get(key) ?? sites.length;
    if (!siteOf.has(key)) {
      siteOf.set(key, site);
      sites.push([
        `${place}evaluation of [${source}] failed, treating result as null. Only first 20 failures recorded.`,
        `${place}${cause}`,
      ]);
    }
    runtime.add("esql_warn");
    const run = options.run ?? 0;
    return `esql_warn(${run}, ${site}, ${detail ?? sqlString("")})`;
  };
  return {
    text,
    catalogue,
    options,
    settings,
    scope: createScope([]),
    order: [],
    timeId: undefined,
    range: options.within ?? {},
    equal: new Map(),
    limited: false,
    indexed: new Set(),
    steps,
    warnings: [],
    sites,
    runtime,
    newId,
    define: (sql) => {
      const id = newId();
      pending.push({ id, sql });
      return id;
    },
    add,
    problem: ({ start, end }, message, hint) => {
      const position = positionAt(text, start);
      const known = problems.some(
        (other) => other.message === message && other.position?.offset === start,
      );
      if (known) return;
      problems.push({ message, position, length: end - start, ...(hint ? { hint } : {}) });
    },
    raise,
    call: (name, args) => {
      runtime.add(name);
      return `${name}(${args.join(", ")})`;
    },
    problems,
  };
}

/** Throws all problems that were found, if there is any. */
export function throwProblems({ problems }: Planner): void {
  if (problems.length > 0) throw new EsqlError("verification_exception", problems);
}
