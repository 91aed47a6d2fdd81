import process from "node:process";
import { installChromium, installPackages, installTestTools, runTypeScript } from "./setup.mjs";

installPackages();
installTestTools();
const chromium = installChromium();
process.exit(
  runTypeScript("scripts/verify.ts", ["unit", "integration", "browser"], {
    CHROMIUM_PATH: chromium,
  }),
);
