import { renderEsqlReference, renderEsqlTexts } from "@session-replay/esql/documentation";
import { renderReference, renderWire } from "@session-replay/schema/documentation";
import { renderHttpReference } from "@session-replay/server/documentation";
import { renderCliReference } from "session-replay/documentation";

type Generate = () => string | Promise<string>;

/** Every generated file of the repository and what makes it; `npm run check` fails on a stale one. */
export const generators: Readonly<Record<string, Generate>> = {
  "packages/schema/src/wire.generated.ts": renderWire,
  "docs/reference/events.md": renderReference,
  "docs/reference/cli.md": renderCliReference,
  "packages/esql/src/texts.generated.ts": renderEsqlTexts,
  "docs/reference/esql.md": renderEsqlReference,
  "docs/reference/http.md": renderHttpReference,
};
