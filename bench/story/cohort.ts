import type { Ledger } from "./ledger.ts";
import type { Random } from "./random.ts";
import type { SessionWriter } from "./session-writer.ts";
import type { Site } from "./site.ts";

export type Truth = Omit<Ledger, "sessionId" | "cohort" | "site" | "userId" | "userName">;

/** Plays one kind of session and says what was true in it. */
export type Cohort = (session: SessionWriter, site: Site, random: Random) => Truth;
