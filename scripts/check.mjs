import process from "node:process";
import { installPackages, installTestTools, runTypeScript } from "./setup.mjs";

installPackages();
installTestTools();
process.exit(runTypeScript("scripts/verify.ts", ["unit"]));
