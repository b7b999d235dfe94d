import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { EChartsCoreOption } from "echarts/core";
import { FONT } from "../theme/palette";
import { quantity } from "../words/quantity";
import type { ChartPlan, Ink } from "./plan";

type Colour = (name: Ink | "line" | "surface") => string;

/** A plan in ECharts' words. */
export function optionOf(plan: ChartPlan, colour: Colour): EChartsCoreOption {
  const text = { color: colour("quiet") };
  const figures = {
    type: "value",
    axisLabel: { ...text, formatter: plan.kind === "lines" && plan.percent ? "{value} %" : undefined },
    splitLine: { lineStyle: { color: colour("line") } },
    max: plan.kind === "lines" && plan.percent ? 100 : undefined,
  };
  const along = plan.kind === "bars" ? names(plan, text) : days(text);
  const sideways = plan.kind === "bars" && plan.sideways;
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily: FONT },
    color: plan.series.map((it) => colour(it.ink)),
    grid: {
      left: 8,
      right: 16,
      top: plan.series.length > 1 ? 34 : 12,
      bottom: 4,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    legend:
      plan.series.length > 1 ? { top: 0, left: 0, textStyle: text, itemHeight: 10, itemGap: 20 } : undefined,
    tooltip: {
      trigger: "axis",
      confine: true,
      renderMode: "richText",
      valueFormatter: (value: number | null) => (value === null ? "" : quantity(value)),
    },
    xAxis: sideways ? figures : along,
    yAxis: sideways ? { ...along, inverse: true } : figures,
    series: plan.kind === "bars" ? bars(plan) : lines(plan),
  };
}

/** Every name is there, whole: what is too long goes on below. */
function names({ across, sideways }: Extract<ChartPlan, { kind: "bars" }>, text: object) {
  return {
    type: "category",
    data: across,
    axisTick: { show: false },
    axisLabel: { ...text, interval: 0, width: sideways ? 150 : 66, overflow: "break", lineHeight: 15 },
  };
}

function days(text: object) {
  return {
    type: "time",
    axisLabel: { ...text, hideOverlap: true, formatter: "{MMM} {d}" },
    minInterval: 24 * 3_600_000,
  };
}

function bars(plan: Extract<ChartPlan, { kind: "bars" }>): BarSeriesOption[] {
  return plan.series.map((it) => ({
    type: "bar",
    stack: "all",
    barMaxWidth: 44,
    name: it.name,
    data: it.points,
  }));
}

function lines(plan: Extract<ChartPlan, { kind: "lines" }>): LineSeriesOption[] {
  return plan.series.map((it) => ({
    type: "line",
    name: it.name,
    data: it.points,
    connectNulls: true,
    symbolSize: it.points.length > 60 ? 0 : 5,
  }));
}
