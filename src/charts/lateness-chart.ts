import { count } from "#shared/counted.js";
import type { Chart } from "./chart.js";
import { addressOf, chartSvg, Plot } from "./plot.js";

/** Acts by how late they were. */
export interface Lateness {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly { readonly name: string; readonly cases: number }[];
}

const WIDTH = 460;
const HEIGHT = 170;

/** How late acts were, as bars with their counts. */
export function latenessChart({ id, title, steps }: Lateness): Chart {
  const description = `${steps.map(({ name, cases }) => `${name}: ${count(cases)}`).join("; ")}.`;
  const names = steps.map(({ name }) => name);
  const svg = chartSvg(
    {
      width: WIDTH,
      height: HEIGHT,
      marginLeft: 44,
      x: { type: "band", label: null, domain: names },
      y: { label: "cases", labelArrow: "none", ticks: 4, grid: true },
      marks: [
        Plot.barY(steps, { x: "name", y: "cases", fill: "#6485ab", stroke: "#1b1f24", strokeWidth: 0.5 }),
        Plot.text(steps, { x: "name", y: "cases", text: ({ cases }) => count(cases), dy: -7 }),
        Plot.ruleY([0]),
      ],
    },
    { id, title, description },
  );
  return {
    id,
    title,
    description,
    svg,
    address: addressOf(svg),
    table: { columns: ["Late by", "Cases"], rows: steps.map(({ name, cases }) => [name, count(cases)]) },
  };
}
