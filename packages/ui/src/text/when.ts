const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium" });

/** A moment in a list: `just now`, `12 min ago`, `14:32` today, `20 Nov, 14:32` before. */
export function whenText(iso: string, now: number): string {
  const time = new Date(iso);
  const ago = now - time.getTime();
  if (ago >= 0 && ago < 45_000) return "just now";
  if (ago >= 0 && ago < 45 * 60_000) return `${Math.max(1, Math.round(ago / 60_000))} min ago`;
  const sameDay = new Date(now).toDateString() === time.toDateString();
  return sameDay ? clock.format(time) : `${day.format(time)}, ${clock.format(time)}`;
}

/** The whole date and time, for a title. */
export const fullTimeText = (iso: string): string => full.format(new Date(iso));
