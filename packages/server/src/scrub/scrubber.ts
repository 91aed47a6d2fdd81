import { type ReplaceText, replaceTexts } from "@session-replay/otlp/rewrite";
import type { AcceptedFrame } from "../receive/frame.ts";
import { builtInPatterns, type ScrubOptions, type ScrubPattern, secretAttribute } from "./rules.ts";
import { isSuspicious } from "./suspicion.ts";

/** The body that may be stored, undefined if it is the one that came. */
export type Scrub = (frame: AcceptedFrame) => Uint8Array | undefined;

const removed = "[removed]";

function replacer(options: ScrubOptions): ReplaceText {
  const { builtIn = true, patterns = [], attributes = [] } = options;
  const names = new Set(attributes);
  const own = patterns.map(
    (source): ScrubPattern => ({ pattern: new RegExp(source, "giu"), replace: () => removed }),
  );
  const all = [...(builtIn ? builtInPatterns : []), ...own];
  return (text, key) => {
    if (text === "") return text;
    if (key !== undefined) {
      if (names.has(key) || (builtIn && secretAttribute.test(key))) return removed;
    }
    return all.reduce(
      (rest, { pattern, replace, allowedIn }) =>
        key !== undefined && allowedIn?.has(key) ? rest : rest.replace(pattern, replace),
      text,
    );
  };
}

/**
 * Removes from requests what should never have been sent, before anything of it touches the disk:
 * the second line behind the agent's masking, and the first for senders that have none.
 */
export function createScrubber(options: ScrubOptions): Scrub {
  const { builtIn = true, patterns = [], attributes = [] } = options;
  if (!builtIn && patterns.length === 0 && attributes.length === 0) return () => undefined;
  const replace = replacer(options);
  // Rules of one's own may look for anything: with them, every request is taken apart.
  const always = patterns.length > 0;
  return ({ body, contentType, signal }) => {
    if (!always) {
      const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString("latin1");
      const named = attributes.some((name) => text.includes(name));
      if (!named && !(builtIn && isSuspicious(text))) return undefined;
    }
    return replaceTexts(body, contentType, signal, replace);
  };
}
