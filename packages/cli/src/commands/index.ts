import type { Command } from "../command.ts";
import { ask } from "./ask.ts";
import { audit } from "./audit.ts";
import { backup, restore } from "./backup.ts";
import { demo } from "./demo.ts";
import { digest } from "./digest.ts";
import { doctor } from "./doctor.ts";
import { erase } from "./erase.ts";
import { exportRecords } from "./export.ts";
import { keysCreate, keysList, keysRevoke } from "./keys.ts";
import { mcp } from "./mcp.ts";
import { query } from "./query.ts";
import { serve } from "./serve.ts";
import { story } from "./story.ts";

/** Every command; the help and the reference are made from it. */
export const commands: readonly Command[] = [
  serve,
  demo,
  ask,
  story,
  query,
  digest,
  mcp,
  keysCreate,
  keysList,
  keysRevoke,
  audit,
  erase,
  exportRecords,
  backup,
  restore,
  doctor,
];
