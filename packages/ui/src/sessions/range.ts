const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The start that `-24h`, `-30m`, `-7d` or an ISO date means, undefined for anything else. */
export function startOfRange(text: string | undefined, now: number): string | undefined {
  const match = /^-(\d{1,4})([mhd])$/u.exec(text ?? "");
  const unit = units[match?.[2] ?? ""];
  if (match?.[1] && unit !== undefined) {
    // Whole minutes, so that polling asks the same question again and not a new one each second.
    return new Date(Math.floor((now - Number(match[1]) * unit) / 60_000) * 60_000).toISOString();
  }
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
