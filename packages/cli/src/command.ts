/** An option of a command; each is also an environment variable `SESSION_REPLAY_…`. */
export interface OptionSpec {
  /** As in the help: `--port <number>`, `--json`, `--allow-origin <origin...>`. */
  readonly flags: string;
  readonly brief: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

export interface ArgumentSpec {
  /** `<question>`, or `[name]` if it may be left out. */
  readonly name: string;
  readonly brief: string;
}

/** What was typed, after environment variables and defaults. */
export interface Input {
  readonly argument: (index: number) => string | undefined;
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
  readonly list: (option: string) => readonly string[];
}

/** The world as a command may touch it. */
export interface Io {
  /** Prints to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Prints a line to standard error: progress and remarks, never results. */
  readonly note: (line: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdoutStream: NodeJS.WritableStream;
  /** Aborted by SIGINT and SIGTERM. */
  readonly stopped: AbortSignal;
}

export interface Command {
  /** One word, or two for a command of a group: `keys create`. */
  readonly name: string;
  readonly summary: string;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** Example lines for the help, without the program's name. */
  readonly examples: readonly string[];
  readonly run: (input: Input, io: Io) => Promise<void>;
}

/** The long name in an option's flags: `allow-origin` of `--allow-origin <origin...>`. */
export const longName = ({ flags }: OptionSpec): string =>
  /--([a-z][a-z-]*)/.exec(flags)?.[1] ?? flags;

/** `SESSION_REPLAY_ALLOW_ORIGIN` of `--allow-origin`. */
export const environmentName = (option: OptionSpec): string =>
  `SESSION_REPLAY_${longName(option).replaceAll("-", "_").toUpperCase()}`;
