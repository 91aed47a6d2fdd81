import process from "node:process";
import { installChromium, installPackages, runTypeScript } from "./setup.mjs";

installPackages();
const chromium = installChromium();
process.exit(runTypeScript("bench/run.ts", process.argv.slice(2), { CHROMIUM_PATH: chromium }));
