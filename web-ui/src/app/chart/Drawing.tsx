import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type ECharts, init, use as draws } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useAppearance } from "../theme/appearance";
import { optionOf } from "./option";
import type { ChartPlan } from "./plan";

draws([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Draws with ECharts, as wide as there is room, in the colours of the page. */
export function Drawing({ plan }: { plan: ChartPlan }) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  const { dark } = useAppearance();

  useEffect(() => {
    if (!place.current) return;
    const drawn = init(place.current);
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(place.current);
    chart.current = drawn;
    return () => {
      watch.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    const page = getComputedStyle(document.documentElement);
    chart.current?.setOption(
      optionOf(plan, (name) => page.getPropertyValue(`--${name}`)),
      true,
    );
  }, [plan, dark]);

  return <div ref={place} style={{ width: "100%", height: "100%" }} />;
}
