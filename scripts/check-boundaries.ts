import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { boundaryViolations, type SourceFile } from "./boundaries.ts";
import { root } from "./process.ts";

const keysOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.keys(value) : [];

function declaredPackages(file: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null) return [];
  return ["name", "dependencies", "devDependencies", "peerDependencies"].flatMap((key) => {
    const value: unknown = Reflect.get(manifest, key);
    return typeof value === "string" ? [value] : keysOf(value);
  });
}

const files: SourceFile[] = readdirSync(path.join(root, "packages")).flatMap((room) => {
  const manifest = path.join(root, "packages", room, "package.json");
  if (!existsSync(manifest)) return [];
  const declared = declaredPackages(manifest);
  return globSync(`packages/${room}/src/**/*.{ts,tsx}`, { cwd: root }).map((file) => ({
    room,
    path: file,
    text: readFileSync(path.join(root, file), "utf8"),
    declared,
  }));
});

const violations = boundaryViolations(files);
for (const line of violations) console.error(line);
process.exit(violations.length === 0 ? 0 : 1);
