import { Argument, Command as Commander, CommanderError, Option } from "commander";
import {
  type Command,
  environmentName,
  type Input,
  type Io,
  longName,
  type OptionSpec,
} from "./command.ts";
import { CommandFailure, UsageError } from "./failure.ts";

const isList = ({ flags }: OptionSpec): boolean => flags.includes("...");
const takesValue = ({ flags }: OptionSpec): boolean => flags.includes("<");

const truthy = new Set(["1", "true", "yes", "on"]);

/** Environment variables as if they had been typed; what is typed wins. */
function fromEnvironment(options: readonly OptionSpec[], env: Io["env"]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const option of options) {
    const text = env[environmentName(option)];
    if (text === undefined || text === "") continue;
    const name = longName(option);
    if (!takesValue(option)) values[name] = truthy.has(text.toLowerCase());
    else if (isList(option)) values[name] = text.split(",").map((part) => part.trim());
    else values[name] = text;
    if (option.choices !== undefined && !option.choices.includes(text)) {
      throw new UsageError(
        `${environmentName(option)} is ${JSON.stringify(text)}: choose ${option.choices.join(", ")}`,
      );
    }
  }
  return values;
}

const camel = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function inputOf(
  command: Command,
  typed: readonly string[],
  given: Readonly<Record<string, unknown>>,
  env: Io["env"],
): Input {
  const environment = fromEnvironment(command.options, env);
  const byName = new Map(command.options.map((option) => [longName(option), option]));
  const givenValue = (name: string): unknown =>
    given[camel(name)] ?? environment[name] ?? byName.get(name)?.default;
  for (const option of command.options) {
    if (option.required === true && givenValue(longName(option)) === undefined) {
      throw new UsageError(`${option.flags} is needed (or ${environmentName(option)})`);
    }
  }
  return {
    argument: (index) => typed[index],
    text(name) {
      const value = givenValue(name);
      return typeof value === "string" ? value : undefined;
    },
    flag: (name) => givenValue(name) === true,
    list(name) {
      const value = givenValue(name);
      return Array.isArray(value) ? value.map(String) : [];
    },
  };
}

function optionOf(spec: OptionSpec): Option {
  const remarks = [
    ...(spec.default === undefined ? [] : [`default ${spec.default}`]),
    `env ${environmentName(spec)}`,
  ];
  const option = new Option(spec.flags, `${spec.brief} (${remarks.join(", ")})`);
  return spec.choices === undefined ? option : option.choices([...spec.choices]);
}

function exampleText(examples: readonly string[]): string {
  return examples.length === 0
    ? ""
    : `\nExamples:\n${examples.map((example) => `  $ session-replay ${example}`).join("\n")}\n`;
}

interface Chosen {
  command: Command | undefined;
  typed: readonly string[];
  given: Readonly<Record<string, unknown>>;
}

/** The parser of all commands; `choose` is called with the one that was typed. */
function createParser(
  commands: readonly Command[],
  version: string,
  io: Pick<Io, "out" | "note">,
  choose: (chosen: Chosen) => void,
): Commander {
  const root = new Commander("session-replay")
    .description("Semantic session replay on OpenTelemetry: receive, store, ask.")
    .version(version, "-v, --version", "print the version");
  const groups = new Map<string, Commander>();
  const parentOf = (name: string): [parent: Commander, own: string] => {
    const [group = "", own] = name.split(" ");
    if (own === undefined) return [root, group];
    const known = groups.get(group) ?? root.command(group).description(groupText(commands, group));
    groups.set(group, known);
    return [known, own];
  };
  for (const command of commands) {
    const [parent, own] = parentOf(command.name);
    const parser = parent.command(own).description(command.summary).allowExcessArguments(false);
    for (const { name, brief } of command.arguments ?? []) {
      parser.addArgument(new Argument(name, brief));
    }
    for (const option of command.options) parser.addOption(optionOf(option));
    parser.addHelpText("after", exampleText(command.examples));
    parser.action(() => choose({ command, typed: parser.args, given: parser.opts() }));
  }
  const silence = (parser: Commander): void => {
    parser.exitOverride().configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.note(text.trimEnd()),
    });
    for (const child of parser.commands) silence(child);
  };
  silence(root);
  return root;
}

const groupText = (commands: readonly Command[], group: string): string =>
  commands
    .filter(({ name }) => name.startsWith(`${group} `))
    .map(({ name }) => name.slice(group.length + 1))
    .join(", ");

/** Runs what was typed; gives the exit code: 0 done, 1 failed, 2 used wrongly. */
export async function runProgram(
  commands: readonly Command[],
  version: string,
  typed: readonly string[],
  io: Io,
): Promise<number> {
  const chosen: Chosen = { command: undefined, typed: [], given: {} };
  const parser = createParser(commands, version, io, (found) => Object.assign(chosen, found));
  try {
    if (typed.length === 0) {
      parser.outputHelp();
      return 2;
    }
    parser.parse([...typed], { from: "user" });
    const { command } = chosen;
    if (command === undefined) return 2;
    await command.run(inputOf(command, chosen.typed, chosen.given, io.env), io);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      io.note(`session-replay: ${error.message}`);
      return 2;
    }
    const expected =
      error instanceof CommandFailure || (error instanceof Error && error.name === "StartFailure");
    const text =
      error instanceof Error
        ? expected
          ? error.message
          : (error.stack ?? error.message)
        : String(error);
    io.note(`session-replay: ${text}`);
    return 1;
  }
}
