import { count } from "#shared/counted.js";
import type { Chart } from "./chart.js";
import { IN_TIME, INK, LATE } from "./ink.js";
import { addressOf, chartSvg, Plot } from "./plot.js";

/** Acts by the time they had left or were late: bars from edge to edge, in order, the due line at 0. */
export interface Delays {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly DelayBar[];
  /** Words at the edges that bars share. */
  readonly edges: readonly { readonly at: number; readonly name: string }[];
}

export interface DelayBar {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly acts: number;
}

const WIDTH = 460;
const HEIGHT = 170;
const GAP = 0.06;

/** Acts around their due line, as bars with their counts: light before it, dark after it. */
export function delayChart({ id, title, bars, edges }: Delays): Chart {
  const description = `${bars.map(({ name, acts }) => `${name}: ${count(acts)}`).join("; ")}.`;
  const names = new Map(edges.map(({ at, name }) => [at, name]));
  const drawn = bars.map(({ from, to, acts }) => ({
    ...{ from: from + GAP, to: to - GAP, middle: (from + to) / 2, acts },
    fill: to <= 0 ? IN_TIME : LATE,
  }));
  const ends = [Math.min(...bars.map(({ from }) => from), 0), Math.max(...bars.map(({ to }) => to), 0)];
  const svg = chartSvg(
    {
      width: WIDTH,
      height: HEIGHT,
      marginLeft: 44,
      marginTop: 24,
      x: {
        ...{ type: "linear", label: null, domain: ends, ticks: [...names.keys()] },
        tickFormat: (at: number) => names.get(at) ?? "",
      },
      y: { label: "acts", labelArrow: "none", ticks: 4, grid: true },
      marks: [
        Plot.rectY(drawn, {
          ...{ x1: "from", x2: "to", y: "acts", fill: "fill", stroke: INK, strokeWidth: 0.5 },
        }),
        Plot.text(drawn, { x: "middle", y: "acts", text: ({ acts }) => count(acts), dy: -7 }),
        Plot.ruleX([0], { stroke: INK, strokeWidth: 1.5 }),
        Plot.ruleY([0]),
      ],
    },
    { id, title, description },
  );
  return {
    ...{ id, title, description, svg, address: addressOf(svg) },
    table: { columns: ["Time", "Acts"], rows: bars.map(({ name, acts }) => [name, count(acts)]) },
  };
}
