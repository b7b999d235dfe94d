const FORMAT = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

/** So many of what can be counted: 1 line, 2 lines. */
export function counted(amount: number, one: string): string {
  return `${quantity(amount)} ${one}${amount === 1 ? "" : "s"}`;
}

/** A quantity for people: thousands apart, no needless zeros. */
export function quantity(amount: number): string {
  return FORMAT.format(amount);
}
