import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { shopWords, truth } from "./truth.ts";

const repository = path.join(import.meta.dirname, "..", "..");
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

const clinicWords = ["vaga", "horario_ocupado", "agenda", "Confirmar", "Clínica", "relatorio"];

const rules = ["story", "browser-agent"].flatMap((room) =>
  globSync(`packages/${room}/src/**/*.{ts,tsx}`, { cwd: repository }).filter(
    (file) => !/\.test\.tsx?$|\/testing\//.test(file),
  ),
);

describe("the rules of story and agent", () => {
  it.each([...shopWords, ...clinicWords])("do not know “%s”", (word) => {
    const knowing = rules.filter((file) =>
      withoutComments(readFileSync(path.join(repository, file), "utf8")).includes(word),
    );
    expect(knowing).toEqual([]);
  });
});

describe("the truth", () => {
  it("shares out all sessions", () => {
    const shares = Object.values(truth).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it("names only what stands in the shop's pages", () => {
    const pages = globSync("examples/shop/site/**/*.tsx", { cwd: repository })
      .map((file) => readFileSync(path.join(repository, file), "utf8"))
      .join("\n");
    for (const cohort of Object.values(truth)) {
      if ("element" in cohort) expect(pages).toContain(cohort.element);
    }
  });
});
