import path from "node:path";
import type { Io } from "./command.ts";

/** Where the platform keeps programs' data. */
export function platformDataFolder(env: Io["env"], platform: string): string {
  const home = env.HOME ?? env.USERPROFILE ?? ".";
  switch (platform) {
    case "darwin":
      return path.join(home, "Library", "Application Support", "session-replay");
    case "win32":
      return path.join(env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"), "session-replay");
    default:
      return path.join(env.XDG_DATA_HOME ?? path.join(home, ".local", "share"), "session-replay");
  }
}
