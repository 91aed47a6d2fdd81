/** What one record may hold; what lies beyond is dropped and said in `Decoded.message`. */
export interface DecodeLimits {
  readonly attributesPerRecord: number;
  /** UTF-16 units; longer strings are cut. */
  readonly stringLength: number;
  /** Maps and lists inside one another; a deeper record is rejected. */
  readonly depth: number;
  readonly eventsPerSpan: number;
  readonly linksPerSpan: number;
}

export const defaultLimits: DecodeLimits = {
  attributesPerRecord: 512,
  stringLength: 65_536,
  depth: 16,
  eventsPerSpan: 256,
  linksPerSpan: 128,
};
