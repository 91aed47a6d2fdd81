import type { Tone } from "../session/tone.ts";

/** Colours of the axis, read from the theme so that light and dark have one source. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly bands: readonly [string, string];
  readonly accent: string;
  readonly accentSoft: string;
  readonly backend: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly font: string;
}

/** Reads the palette that is in force at an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour("--ink"),
    muted: colour("--ink-muted"),
    line: colour("--line"),
    surface: colour("--surface"),
    bands: [colour("--band-a"), colour("--band-b")],
    accent: colour("--accent"),
    accentSoft: colour("--accent-soft"),
    backend: colour("--backend"),
    tones: {
      neutral: colour("--mark"),
      good: colour("--good"),
      warn: colour("--warn"),
      bad: colour("--bad"),
    },
    font: style.fontFamily,
  };
}
