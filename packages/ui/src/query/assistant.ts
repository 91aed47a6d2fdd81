import type { Catalogue, Completion, Description, Problem } from "@session-replay/esql/assist";
import { fetchTable } from "../api/client.ts";
import { type ServedColumns, schemaStreams, withServed } from "./catalogue.ts";

/** Help with a query from the language itself, which is loaded when it is first asked for. */
export interface Assistant {
  readonly complete: (text: string, position: number) => Promise<readonly Completion[]>;
  readonly describe: (text: string, position: number) => Promise<Description | undefined>;
  readonly diagnose: (text: string) => Promise<readonly Problem[]>;
}

type Columns = ReadonlyMap<string, ServedColumns>;

const none = new AbortController().signal;

/** The columns that the server knows now; undefined where it cannot be asked. */
async function servedColumns(): Promise<Columns | undefined> {
  try {
    const asked = schemaStreams.map(async (stream): Promise<[string, ServedColumns]> => {
      const { columns } = await fetchTable(`FROM ${stream} | LIMIT 0`, none);
      return [stream, columns];
    });
    return new Map(await Promise.all(asked));
  } catch {
    return undefined;
  }
}

const ofSchema = ({ message }: Problem): boolean => /^Unknown (?:column|index)/u.test(message);

export function createAssistant(
  columns: () => Promise<Columns | undefined> = servedColumns,
): Assistant {
  let loaded: Promise<{ readonly catalogue: Catalogue; readonly complete: boolean }> | undefined;
  const language = () => import("@session-replay/esql/assist");
  const load = () => {
    loaded ??= columns().then((served) => ({
      catalogue: withServed(served ?? new Map()),
      complete: served !== undefined,
    }));
    return loaded;
  };
  return {
    async complete(text, position) {
      const [{ complete }, { catalogue }] = await Promise.all([language(), load()]);
      return complete(text, position, catalogue);
    },
    async describe(text, position) {
      const [{ describe }, { texts }, { catalogue }] = await Promise.all([
        language(),
        import("@session-replay/esql/texts"),
        load(),
      ]);
      return describe(text, position, catalogue, texts);
    },
    async diagnose(text) {
      const [{ diagnose }, { catalogue, complete }] = await Promise.all([language(), load()]);
      const problems = text.trim() === "" ? [] : diagnose(text, catalogue, { now: Date.now() });
      // Without the server nobody knows what it has.
      return complete ? problems : problems.filter((problem) => !ofSchema(problem));
    },
  };
}
