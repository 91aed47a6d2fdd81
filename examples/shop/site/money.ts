const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

/** Cents as a price. */
export const money = (cents: number): string => dollars.format(cents / 100);
