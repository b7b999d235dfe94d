const FORMAT = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

/** A quantity for people: thousands apart, no needless zeros. */
export function quantity(amount: number): string {
  return FORMAT.format(amount);
}
