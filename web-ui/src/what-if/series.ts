import type { ComparedDay } from "../api/schema.gen";
import type { ChartPlan } from "../app/chart/plan";

/** What had been delivered by the end of each day. */
export function delivered(days: ComparedDay[]): ChartPlan {
  const addedUp = (of: (day: ComparedDay) => number) => {
    let sum = 0;
    return days.map((it): [string, number] => [it.day, (sum += of(it))]);
  };
  return {
    kind: "lines",
    series: [
      { name: "Real", ink: "info", points: addedUp((it) => it.realDelivered) },
      { name: "Simulated", ink: "attention", points: addedUp((it) => it.simulatedDelivered) },
    ],
  };
}

/** How much of what first deliveries were to ship left with them. */
export function fillRates(days: ComparedDay[]): ChartPlan {
  return {
    kind: "lines",
    percent: true,
    series: [
      { name: "Real", ink: "info", points: days.map((it) => [it.day, it.realFillRate ?? null]) },
      {
        name: "Simulated",
        ink: "attention",
        points: days.map((it) => [it.day, it.simulatedFillRate ?? null]),
      },
    ],
  };
}
