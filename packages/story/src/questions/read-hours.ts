/** Hours of a day that a text names, as minutes after midnight. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const clock = String.raw`(?:(?:las|le|l'|as|[aà]s)\s*)?(\d{1,2})(?:[:.h](\d{2}))?\s*(h|uhr|heures?|horas?|ore|o'clock|a\.?m\.?|p\.?m\.?)?`;
const between = new RegExp(
  String.raw`\b(?:between|from|zwischen|von|entre|de|das|tra|fra)\s+${clock}\s*(?:and|to|until|till|-|–|und|bis|et|[aà]|y|e)\s+${clock}(?![\d\p{L}])`,
  "iu",
);

const isHalf = (text: string | undefined, half: "a" | "p"): boolean =>
  text?.toLowerCase().startsWith(half) === true;

function minutes(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number {
  const number = Number(hour ?? 0);
  const noon = isHalf(half, "p") && number < 12 ? 12 : 0;
  return ((isHalf(half, "a") && number === 12 ? 0 : number) + noon) * 60 + Number(minute ?? 0);
}

/** Hours before this are meant as those of the afternoon, where nothing else is said. */
const morning = 7 * 60;
const half = 12 * 60;

/** “between 2 and 4 pm”, “zwischen 9 und 11 Uhr”; undefined if the text names no such hours. */
export function readHours(text: string): Hours | undefined {
  const match = between.exec(text);
  if (!match) return undefined;
  const [whole, hour, minute, first, hourTo, minuteTo, second] = match;
  const said = [first, second].filter((each) => isHalf(each, "a") || isHalf(each, "p"));
  const from = minutes(hour, minute, isHalf(first, "a") || isHalf(first, "p") ? first : said[0]);
  const to = minutes(hourTo, minuteTo, second ?? said[0]);
  if (from >= 24 * 60 || to > 24 * 60) return undefined;
  // Hours said with a unit of the 24-hour day are as they are said.
  const isPlain = !first && !second && from < morning && to <= morning + 60;
  const [begin, end] = isPlain ? [from + half, to + half] : [from, to];
  return begin < end ? { from: begin, to: end, text: whole } : undefined;
}
