const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, kind: "clock" | "day"): Intl.DateTimeFormat {
  const key = `${kind} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(
    "en-GB",
    kind === "clock"
      ? { timeZone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }
      : { timeZone, day: "numeric", month: "short", year: "numeric" },
  );
  formats.set(key, made);
  return made;
}

/** `14:05:12` in the time zone. */
export const clockTime = (time: number, timeZone: string): string =>
  format(timeZone, "clock").format(time);

/** `23 Nov 2026` in the time zone. */
export const day = (time: number, timeZone: string): string => format(timeZone, "day").format(time);

/** Whether the runtime knows the IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    format(timeZone, "day");
    return true;
  } catch {
    return false;
  }
}
