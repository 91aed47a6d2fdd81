/**
 * What the built-in rules look for, found in the bytes of a request as they are: nearly every
 * request has nothing of it and is let through without being taken apart. It may suspect too much,
 * never too little.
 */
const cardLike = /(?<![\w.])[3-6]\d{3}(?:[ -]?\d){9}/;

// Behind a secret's name stands a quote (JSON), an equals sign (a URL) or a tag (protobuf).
const secretLike =
  /eyJ[\w-]{8}|(?:[bB]earer|BEARER|[bB]asic|BASIC|[aA]pi[kK]ey|APIKEY)\s+[\w.~+/=-]{8}|[spr]k_(?:live|test)_|gh[opusr]_\w{20}|xox[abeoprs]-|AKIA[\dA-Z]{16}|AIza[\w-]{30}|sr_(?:ingest|viewer|admin|login)_|(?:[tT]oken|TOKEN|[sS]ecret|SECRET|[pP]assw(?:or)?d|PASSWORD|[pP]wd|PWD|[aA][pP][iI][_-]?[kK][eE][yY]|signature|[aA]uth|[aA]uthorization|[cC]ookie|cv[cv]|CV[CV]|ssn|SSN)[^ !#-<>-~]/;

const local = /[\w.%+\u0080-\u00ff-]/;
const domain = /^[\w\u0080-\u00ff-]+(?:\.[\w\u0080-\u00ff-]+)*\.[A-Za-z\u0080-\u00ff]{2}/;
const longestLocal = 64;
const longestDomain = 100;

/** Stands before the text of an attribute that may hold an address, in JSON and in protobuf. */
const allowedBefore =
  /(?:user\.(?:id|email|name|full_name)|enduser\.id)(?:"\s*,\s*"value"\s*:\s*\{\s*"stringValue"\s*:\s*"|[^ -~][\s\S]\n[\s\S])$/;
const longestBefore = 80;

function addressAt(text: string, at: number, sign: string): boolean {
  let start = at;
  const least = Math.max(0, at - longestLocal);
  while (start > least && local.test(text.charAt(start - 1))) start -= 1;
  if (start === at) return false;
  const after = at + sign.length;
  if (!domain.test(text.slice(after, after + longestDomain))) return false;
  return !allowedBefore.test(text.slice(Math.max(0, start - longestBefore), start));
}

function hasAddress(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    if (addressAt(text, at, sign)) return true;
  }
  return false;
}

/** Whether a body, its bytes as characters, may hold what a built-in rule removes. */
export const isSuspicious = (text: string): boolean =>
  hasAddress(text, "@") ||
  hasAddress(text, "%40") ||
  // Written by its number a character hides from what follows.
  text.includes("\\u00") ||
  cardLike.test(text) ||
  secretLike.test(text);
