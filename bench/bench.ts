/** A measurement of one room: `run` prints the README's figures, `full` also what takes long. */
export interface Bench {
  readonly run: () => Promise<void>;
  readonly full: () => Promise<void>;
}
