import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type LlmChoice, type LlmSettings, settingsFrom, settingsOf } from "@session-replay/story";
import type { ModelView } from "../api/types.ts";
import { modelChoice } from "./model-choice.ts";

/** Which language model is asked; its key is kept here and shown to nobody. */
export interface ModelSettings {
  readonly current: () => LlmSettings | undefined;
  readonly view: () => ModelView;
  /** Settings of a choice that need not be saved; the kept key goes only where it was given for. */
  readonly draft: (choice: LlmChoice) => LlmSettings;
  readonly save: (choice: LlmChoice) => void;
  readonly clear: () => void;
}

const fileName = "model.json";

/** A file of its own, which backups leave out: it may hold a key. */
function readChoice(file: string): LlmChoice | undefined {
  try {
    return modelChoice.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}

function writeChoice(file: string, choice: LlmChoice): void {
  const next = `${file}.next`;
  rmSync(next, { force: true });
  writeFileSync(next, `${JSON.stringify(choice, null, 2)}\n`, { mode: 0o600 });
  chmodSync(next, 0o600);
  renameSync(next, file);
}

/** The environment's settings, if it has any, else those of the data folder. */
export function createModelSettings(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): ModelSettings {
  const file = path.join(folder, fileName);
  const fixed = settingsFrom(environment);
  let kept = readChoice(file);
  const withKey = (choice: LlmChoice): LlmChoice => {
    if (choice.apiKey !== undefined || kept?.apiKey === undefined) return choice;
    const isSamePlace = choice.provider === kept.provider && choice.baseUrl === kept.baseUrl;
    return isSamePlace ? { ...choice, apiKey: kept.apiKey } : choice;
  };
  const current = (): LlmSettings | undefined => fixed ?? (kept && settingsOf(kept));
  return {
    current,
    view() {
      const settings = current();
      if (settings === undefined) return { source: "none" };
      const { provider, model, baseUrl, totalMs, pseudonymise, price, apiKey } = settings;
      return {
        source: fixed ? "environment" : "page",
        provider,
        model,
        timeoutMs: totalMs,
        pseudonymise,
        hasKey: apiKey !== undefined,
        ...(baseUrl === undefined ? {} : { baseUrl }),
        ...(price === undefined ? {} : { price }),
      };
    },
    draft: (choice) => settingsOf(withKey(choice)),
    save(choice) {
      kept = withKey(choice);
      writeChoice(file, kept);
    },
    clear() {
      kept = undefined;
      rmSync(file, { force: true });
    },
  };
}
