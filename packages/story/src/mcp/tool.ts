import type { Ask } from "@session-replay/esql";

/** What a tool may use. */
export interface McpContext {
  readonly ask: Ask;
  /** Milliseconds since the Unix epoch. */
  readonly clock: () => number;
  readonly timeZone?: string;
  readonly signal?: AbortSignal;
}

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

export interface McpReply {
  readonly text: string;
  /** Always with `lines`, `window`, `truncated` and `cursor`. */
  readonly structured: { readonly [key: string]: Json | undefined };
  readonly isError?: boolean;
}

export interface OutputSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, Json>>;
  readonly required: readonly string[];
}

/** A read-only tool as data; a server wires it to a transport. */
export interface McpTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly inputSchema: {
    readonly type: "object";
    readonly properties: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
    readonly additionalProperties: false;
  };
  /** JSON Schema of the structured result. */
  readonly outputSchema: OutputSchema;
  readonly run: (input: Arguments, context: McpContext) => Promise<McpReply>;
}

/** Arguments as they came; each is decoded where it is used. */
export type Arguments = Readonly<Record<string, unknown>>;
