import process from "node:process";
import { installChromium, installPackages, runTypeScript } from "./setup.mjs";

installPackages();
const chromium = installChromium();
process.exit(
  runTypeScript("scripts/verify.ts", ["unit", "integration", "browser"], {
    CHROMIUM_PATH: chromium,
  }),
);
