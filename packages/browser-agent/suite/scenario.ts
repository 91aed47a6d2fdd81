/** What a frustrated person does; the four kinds that the suite judges. */
export const kinds = ["rage_click", "dead_click", "error_click", "thrashing"] as const;
export type Kind = (typeof kinds)[number];

/** A CSS selector (reaching into open shadow roots) or a point of the window. */
export type Target = string | readonly [x: number, y: number];

/** One thing that a hand does. Points are taken when the action begins, as a person aims once. */
export type Action =
  | { readonly do: "click"; readonly on: Target; readonly times: number; readonly every: number }
  | { readonly do: "scatter"; readonly on: Target; readonly times: number; readonly every: number }
  | { readonly do: "tap"; readonly on: Target; readonly times: number; readonly every: number }
  | { readonly do: "press"; readonly key: string; readonly times: number; readonly every: number }
  | { readonly do: "type"; readonly text: string }
  | { readonly do: "focus"; readonly on: string }
  | { readonly do: "hover"; readonly on: Target }
  | { readonly do: "drag"; readonly from: Target; readonly by: readonly [dx: number, dy: number] }
  | { readonly do: "wheel"; readonly steps: readonly number[]; readonly every: number }
  | { readonly do: "swipe"; readonly distances: readonly number[] }
  | { readonly do: "wait"; readonly ms: number };

/** How often a kind is seen: a number, `some` (one or more), `any` (people would disagree). */
export type Expectation = number | "some" | "any";

export interface Scenario {
  readonly id: string;
  /** HTML and script of its own, or a module of `pages/` that mounts a component library. */
  readonly page: { readonly html: string; readonly script?: string } | string;
  readonly actions: readonly Action[];
  /** A kind that is not named is expected 0 times. */
  readonly expect: Readonly<Partial<Record<Kind, Expectation>>>;
  /** True where the moment is easily taken for its opposite. */
  readonly hard: boolean;
  readonly why: string;
}

export const click = (on: Target, times = 1, every = 160): Action => ({
  do: "click",
  on,
  times,
  every,
});
/** Clicks that land a few pixels apart, as those of an angry hand do. */
export const scatter = (on: Target, times: number, every = 170): Action => ({
  do: "scatter",
  on,
  times,
  every,
});
export const tap = (on: Target, times = 1, every = 200): Action => ({
  do: "tap",
  on,
  times,
  every,
});
export const press = (key: string, times = 1, every = 160): Action => ({
  do: "press",
  key,
  times,
  every,
});
export const type = (text: string): Action => ({ do: "type", text });
export const focus = (on: string): Action => ({ do: "focus", on });
export const hover = (on: Target): Action => ({ do: "hover", on });
export const drag = (from: Target, dx: number, dy: number): Action => ({
  do: "drag",
  from,
  by: [dx, dy],
});
/** Turns of the wheel, in pixels, down is positive. */
export const wheel = (steps: readonly number[], every = 90): Action => ({
  do: "wheel",
  steps,
  every,
});
/** Strokes of a finger: the page follows by these pixels, down is positive. */
export const swipe = (distances: readonly number[]): Action => ({ do: "swipe", distances });
export const wait = (ms: number): Action => ({ do: "wait", ms });

/** `turns` strokes of the wheel down and up in turn, each of `notches` notches. */
export const backAndForth = (turns: number, notches = 3, pixels = 160): readonly number[] =>
  Array.from({ length: turns * notches }, (_, index) =>
    Math.floor(index / notches) % 2 === 0 ? pixels : -pixels,
  );

export const ordinary = (
  id: string,
  page: Scenario["page"],
  actions: readonly Action[],
  expect: Scenario["expect"],
  why: string,
): Scenario => ({ id, page, actions, expect, hard: false, why });

export const hard = (...scenario: Parameters<typeof ordinary>): Scenario => ({
  ...ordinary(...scenario),
  hard: true,
});
