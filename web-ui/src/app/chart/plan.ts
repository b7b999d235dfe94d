/** What a chart shows, in words that know nothing of what draws it. */
export type ChartPlan =
  | { kind: "bars"; across: string[]; series: Series<number>[]; sideways?: boolean }
  | { kind: "lines"; series: Series<[day: string, value: number | null]>[]; percent?: boolean };

interface Series<P> {
  name: string;
  ink: Ink;
  points: P[];
}

/** Which of the page's colours. */
export type Ink = "accent" | "info" | "good" | "attention" | "bad" | "quiet";
