const formats = new Map<string, Intl.DateTimeFormat>();

/** Is this an IANA name or an offset such as `+02:00`? */
export function isTimeZone(zone: string): boolean {
  // What nearly every query has, and to ask costs more than to compile.
  if (zone === "UTC" || formats.has(zone)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });
  formats.set(zone, made);
  return made;
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
export function zoneOffset(time: number, zone: string): number {
  if (zone === "UTC" || zone === "Z") return 0;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatFor(zone).formatToParts(time)) parts[type] = value;
  const year = Number(parts.year) * (parts.era === "BC" ? -1 : 1);
  const local = Date.UTC(
    year,
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return local - Math.floor(time / 1000) * 1000;
}

/** The instant at which the clocks of a zone show a local time (the earlier one if two). */
export function instantOf(local: number, zone: string): number {
  const guess = local - zoneOffset(local, zone);
  const other = local - zoneOffset(guess, zone);
  return Math.min(guess, other) + zoneOffset(Math.min(guess, other), zone) === local
    ? Math.min(guess, other)
    : other;
}
