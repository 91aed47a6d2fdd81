import { followedVersion } from "./product.ts";

const most = 20;

/** A text in a header's quoted string: other characters than printable ASCII are percent-encoded. */
const quotable = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll(/[^\x20-\x7e]/gu, (character) => encodeURIComponent(character));

/** Warnings of a query as Elasticsearch sends them: `Warning: 299 Elasticsearch-<version> "…"`. */
export const warningHeaders = (warnings: readonly string[]): string[] =>
  warnings
    .slice(0, most)
    .map((warning) => `299 Elasticsearch-${followedVersion}-unknown "${quotable(warning)}"`);
