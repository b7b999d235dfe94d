import { Skeleton } from "antd";
import { lazy, Suspense } from "react";
import type { ChartPlan } from "./plan";

const Drawing = lazy(async () => ({ default: (await import("./Drawing")).Drawing }));

interface ChartProps {
  /** What the chart shows, for those who cannot see it; the table beside it has the figures. */
  label: string;
  plan: ChartPlan;
  height?: number;
}

/** A chart; what draws it is loaded when the first one is shown. */
export function Chart({ label, plan, height = 240 }: ChartProps) {
  return (
    <div role="img" aria-label={label} style={{ height, minWidth: 0 }}>
      <Suspense fallback={<Skeleton active={false} title={false} paragraph={{ rows: 5 }} />}>
        <Drawing plan={plan} />
      </Suspense>
    </div>
  );
}
