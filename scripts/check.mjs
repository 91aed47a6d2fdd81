import process from "node:process";
import { installPackages, runTypeScript } from "./setup.mjs";

installPackages();
process.exit(runTypeScript("scripts/verify.ts", ["unit"]));
