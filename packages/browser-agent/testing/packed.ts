import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Where this repository keeps an installed package. */
const folderOf = (name: string): string =>
  [path.join(here, "../node_modules", name)].find((own) => existsSync(own)) ??
  path.join(here, "../../../node_modules", name);

/** A project folder in which the packed agent is installed under a name of one's choice. */
export interface PackedProject {
  readonly folder: string;
  /** Bundles `code`, which imports the package as a user's application would. */
  bundle(code: string): Promise<string>;
  remove(): void;
}

/**
 * Packs the agent as npm would publish it and unpacks the tarball as `name`, beside the packages
 * `others` of this repository.
 */
export function installPacked(
  name: string,
  others: readonly string[] = ["@opentelemetry/api"],
): PackedProject {
  const folder = mkdtempSync(path.join(tmpdir(), "packed-agent-"));
  const installed = path.join(folder, "node_modules", name);
  mkdirSync(installed, { recursive: true });
  for (const other of others) {
    const link = path.join(folder, "node_modules", other);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(folderOf(other), link);
  }
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const packed = execFileSync(npm, ["pack", "--silent", "--pack-destination", folder], {
    cwd: path.join(here, ".."),
    encoding: "utf8",
  });
  const tarball = path.join(folder, packed.trim().split("\n").at(-1) ?? "");
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  return {
    folder,
    async bundle(code) {
      const result = await build({
        stdin: { contents: code, resolveDir: folder, loader: "ts" },
        bundle: true,
        format: "iife",
        target: "es2022",
        write: false,
      });
      return result.outputFiles[0]?.text ?? "";
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
