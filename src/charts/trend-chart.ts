import type { Chart } from "./chart.js";
import { INK, LEVEL } from "./ink.js";
import { addressOf, chartSvg, Plot } from "./plot.js";

/** A month of a rate: what is known of it in per cent, and as it is printed. Null: too few cases to draw. */
export interface TrendMonth {
  readonly month: string;
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly text: string;
}

export interface Trend {
  readonly id: string;
  readonly title: string;
  readonly months: readonly TrendMonth[];
  /** Level in per cent below which somebody acts; null where none is set. */
  readonly actionLevel: number | null;
}

const WIDE = { width: 460, height: 155 };
const NARROW = { width: 300, height: 118 };
const MARGINS = { marginLeft: 44, marginRight: 50 };
/** Room for a month below the axis. */
const MONTH_WIDTH = 30;
/** Ends of the axis fall on such per cents. */
const STEP = 2;

/** A rate by month as a line; a rate that is known as a span is a bar from end to end. Months without cases enough are gaps. */
export function trendChart(trend: Trend): Chart {
  const { id, title, months, actionLevel } = trend;
  const drawn = months.flatMap(({ month, span }) => (span === null ? [] : [{ month, ...span }]));
  const description = `${months.map(({ month, text }) => `${month}: ${text}`).join("; ")}.${actionLevel === null ? "" : ` Acted on below ${actionLevel} %.`}`;
  const points = months.map(({ month, span }) => ({
    month,
    middle: span === null ? Number.NaN : (span.from + span.to) / 2,
  }));
  const level =
    actionLevel === null
      ? []
      : [
          Plot.ruleY([actionLevel], { stroke: LEVEL, strokeDasharray: "5 3" }),
          // Beside the plot, where no month lies.
          Plot.text([actionLevel], {
            ...{ y: actionLevel, text: () => `act below\n${actionLevel} %`, frameAnchor: "right" },
            ...{ textAnchor: "start", dx: 4, fontSize: 9, fill: LEVEL },
          }),
        ];
  const svg = draw(WIDE);
  return {
    ...{ id, title, description, svg },
    narrow: draw(NARROW),
    address: addressOf(svg),
    table: { columns: ["Month", "Documented"], rows: months.map(({ month, text }) => [month, text]) },
  };

  function draw(size: typeof WIDE): string {
    const domain = months.map(({ month }) => month);
    return chartSvg(
      {
        ...size,
        ...MARGINS,
        x: { type: "point", label: null, domain, ticks: named(domain, size.width), tickFormat: shortMonth },
        y: {
          label: "documented, %",
          labelArrow: "none",
          domain: domainOf(drawn, actionLevel),
          nice: false,
          ticks: 4,
          grid: true,
        },
        marks: [
          ...level,
          Plot.line(points, { x: "month", y: "middle", stroke: INK, strokeWidth: 1.5 }),
          Plot.ruleX(drawn, { x: "month", y1: "from", y2: "to", stroke: INK, strokeWidth: 4 }),
          Plot.dot(
            drawn.filter(({ from, to }) => from === to),
            { x: "month", y: "to", fill: INK, r: 3 },
          ),
        ],
      },
      { id, title, description },
    );
  }
}

/** The months that are named below the axis: the last, and each before it for which there is room. */
function named(months: readonly string[], width: number): string[] {
  const room = width - MARGINS.marginLeft - MARGINS.marginRight;
  const every = Math.ceil((months.length * MONTH_WIDTH) / room);
  return months.filter((_, index) => (months.length - 1 - index) % every === 0);
}

/** `2026-09` as `09/26`. */
function shortMonth(month: string): string {
  return `${month.slice(5, 7)}/${month.slice(2, 4)}`;
}

/** From a little below the lowest figure to 100: a cut axis is said by its ticks. */
function domainOf(drawn: readonly { readonly from: number }[], actionLevel: number | null): [number, number] {
  const lowest = Math.min(...drawn.map(({ from }) => from), actionLevel ?? 100);
  return [Math.max(0, Math.floor((lowest - 0.5) / STEP) * STEP), 100];
}
