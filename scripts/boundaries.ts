/** Who may import whom: the house's one-way rule. Everything else is an error. */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  otlp: ["schema"],
  "browser-agent": ["schema/wire", "otlp/encode"],
  esql: ["schema"],
  journal: [],
  store: ["schema", "otlp", "esql", "journal"],
  elastic: ["schema", "esql"],
  story: ["schema", "esql"],
  server: ["schema", "otlp", "esql", "journal", "store", "elastic", "story", "ui"],
  ui: ["schema", "esql", "server/api"],
  cli: ["server"],
  "build-plugins": [],
};

export interface SourceFile {
  /** Room, e.g. `story`. */
  readonly room: string;
  readonly path: string;
  readonly text: string;
  /** Packages that the room's package.json lists. */
  readonly declared: readonly string[];
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

const specifiers = (text: string): string[] =>
  [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");

const packageName = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

function violation(file: SourceFile, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    const depth = file.path.split("/").length - 3;
    const ups = specifier.split("/").filter((part) => part === "..").length;
    return ups > depth ? `${file.path}: ${specifier} leaves its room` : undefined;
  }
  if (specifier.startsWith("node:")) return undefined;
  const isTest = /\.test\.tsx?$|\/testing\//.test(file.path);
  if (specifier.startsWith("@session-replay/")) {
    const target = specifier.slice("@session-replay/".length);
    const allowed = allowedImports[file.room] ?? [];
    const permitted = allowed.some((entry) => target === entry || target.startsWith(`${entry}/`));
    if (!permitted && !isTest) {
      return `${file.path}: ${file.room} may not import ${specifier} (allowed: ${allowed.join(", ") || "nothing"})`;
    }
  }
  if (!isTest && !file.declared.includes(packageName(specifier))) {
    return `${file.path}: ${specifier} is not in packages/${file.room}/package.json`;
  }
  return undefined;
}

/** One line for each import that the house does not allow. */
export function boundaryViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    specifiers(file.text).flatMap((specifier) => violation(file, specifier) ?? []),
  );
}
