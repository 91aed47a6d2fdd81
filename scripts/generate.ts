import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { generators } from "./generators.ts";
import { root } from "./process.ts";

const check = process.argv.includes("--check");
let stale = 0;
for (const [file, generate] of Object.entries(generators)) {
  const target = path.join(root, file);
  const wanted = await generate();
  let present = "";
  try {
    present = readFileSync(target, "utf8");
  } catch {
    // A file that does not exist yet is a stale one.
  }
  if (present === wanted) continue;
  stale += 1;
  if (check) console.error(`${file} is stale: run npm run generate`);
  else {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, wanted);
    console.log(`wrote ${file}`);
  }
}
process.exit(check && stale > 0 ? 1 : 0);
