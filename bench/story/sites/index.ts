import type { Site } from "../site.ts";
import { clinic } from "./clinic.ts";
import { library } from "./library.ts";
import { railway } from "./railway.ts";
import { workspace } from "./workspace.ts";

export const sites: readonly Site[] = [railway, clinic, workspace, library];
