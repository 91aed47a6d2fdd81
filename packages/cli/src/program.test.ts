import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import type { Command, Input, Io } from "./command.ts";
import { CommandFailure, UsageError } from "./failure.ts";
import { runProgram } from "./program.ts";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
  readonly input: Input | undefined;
}

const greet = (
  act: () => void = () => undefined,
  taken: (input: Input) => void = () => undefined,
): Command => ({
  name: "greet",
  summary: "Greet somebody.",
  arguments: [{ name: "<who>", brief: "whom" }],
  options: [
    { flags: "--mood <mood>", brief: "how", default: "glad", choices: ["glad", "sad"] },
    { flags: "--loud", brief: "shout" },
    { flags: "--allow-origin <origin...>", brief: "from where" },
  ],
  examples: ["greet ann"],
  run: async (input) => {
    taken(input);
    act();
  },
});

async function run(typed: string[], env: Io["env"] = {}, act?: () => void): Promise<Ran> {
  let out = "";
  let notes = "";
  let seen: Input | undefined;
  const io: Io = {
    out: (text) => {
      out += text;
    },
    note: (line) => {
      notes += `${line}\n`;
    },
    env,
    cwd: "/",
    stdin: new PassThrough(),
    stdoutStream: new PassThrough(),
    stopped: new AbortController().signal,
  };
  const command = greet(act, (input) => {
    seen = input;
  });
  const group: Command = { ...command, name: "keys list", arguments: [] };
  const code = await runProgram([command, group], "1.2.3", typed, io);
  return { code, out, notes, input: seen };
}

test("what is typed reaches the command", async () => {
  const { code, input } = await run(["greet", "ann", "--loud", "--allow-origin", "a", "b"]);
  expect(code).toBe(0);
  expect(input?.argument(0)).toBe("ann");
  expect(input?.flag("loud")).toBe(true);
  expect(input?.text("mood")).toBe("glad");
  expect(input?.list("allow-origin")).toEqual(["a", "b"]);
});

test("an environment variable stands for an option, what is typed wins", async () => {
  const env = {
    SESSION_REPLAY_MOOD: "sad",
    SESSION_REPLAY_LOUD: "1",
    SESSION_REPLAY_ALLOW_ORIGIN: "https://a.b, https://c.d",
  };
  const { input } = await run(["greet", "ann"], env);
  expect(input?.text("mood")).toBe("sad");
  expect(input?.flag("loud")).toBe(true);
  expect(input?.list("allow-origin")).toEqual(["https://a.b", "https://c.d"]);
  const typed = await run(["greet", "ann", "--mood", "glad"], env);
  expect(typed.input?.text("mood")).toBe("glad");
});

test.each([
  ["no command", []],
  ["an unknown command", ["dance"]],
  ["an unknown option", ["greet", "ann", "--fast"]],
  ["a missing argument", ["greet"]],
  ["too many arguments", ["greet", "a", "b"]],
  ["a value that is no choice", ["greet", "ann", "--mood", "odd"]],
])("%s is wrong use: exit code 2", async (_what, typed) => {
  expect((await run(typed)).code).toBe(2);
});

test("an environment variable that is no choice names itself", async () => {
  const { code, notes } = await run(["greet", "ann"], { SESSION_REPLAY_MOOD: "odd" });
  expect(code).toBe(2);
  expect(notes).toContain("SESSION_REPLAY_MOOD");
});

test.each([
  [new CommandFailure("the server is gone"), 1, "session-replay: the server is gone\n"],
  [new UsageError("give one of both"), 2, "session-replay: give one of both\n"],
])("%s ends with its code and one line", async (error, code, notes) => {
  const ran = await run(["greet", "ann"], {}, () => {
    throw error;
  });
  expect(ran).toMatchObject({ code, notes });
});

test.each([["--help"], ["greet", "--help"], ["keys", "list", "--help"], ["--version"]])(
  "%s %s %s prints to standard output and ends with 0",
  async (...typed) => {
    const { code, out } = await run(typed);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(4);
  },
);

test("the help of a command says its variables and shows an example", async () => {
  const { out } = await run(["greet", "--help"]);
  expect(out).toContain("SESSION_REPLAY_ALLOW_ORIGIN");
  expect(out).toContain("$ session-replay greet ann");
});
