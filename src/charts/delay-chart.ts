import { count } from "#shared/counted.js";
import { type Chart, LEAST_DRAWN } from "./chart.js";
import { IN_TIME, INK, LATE, SOFT } from "./ink.js";
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

const WIDE = { width: 460, height: 165, isNarrow: false };
const NARROW = { width: 300, height: 135, isNarrow: true };
const GAP = 0.06;
/** A side whose bars are not drawn is as wide as this many steps, for its words. */
const LEAST_WIDTH = 2.5;

/**
 * Acts around their due line, as bars with their counts: light before it, dark after it. Each side has a scale of its own and
 * says so: beside thousands in time a hundred late would be a line. A side with fewer acts than are drawn is told in words.
 */
export function delayChart({ id, title, bars, edges }: Delays): Chart {
  const description =
    `${bars.map(({ name, acts }) => `${name}: ${count(acts)}`).join("; ")}. ` +
    "Acts in time and acts that came late or not at all are drawn on scales of their own.";
  const left = sideOf(bars.filter(({ to }) => to <= 0));
  const late = sideOf(bars.filter(({ to }) => to > 0));
  const areBoth = isOn(left) && isOn(late);
  const shared = edges.filter(({ at }) => at === 0 || isOn(at < 0 ? left : late));
  const drawn = [left, late].flatMap(({ bars: own, top }) =>
    own.map(({ from, to, acts }) => ({
      ...{ from: from + GAP, to: to - GAP, middle: (from + to) / 2, acts, height: acts / top },
      fill: to <= 0 ? IN_TIME : LATE,
    })),
  );
  const ends: [number, number] = [-widthOf(left), widthOf(late)];
  const svg = draw(WIDE);
  return {
    ...{ id, title, description, svg, narrow: draw(NARROW), address: addressOf(svg) },
    table: { columns: ["Time", "Acts"], rows: bars.map(({ name, acts }) => [name, count(acts)]) },
  };

  function draw({ width, height, isNarrow }: typeof WIDE): string {
    const tickFormat = (at: number) => (isNarrow ? shortened(nameAt(shared, at)) : nameAt(shared, at));
    const heads = [
      { side: left, name: "in time", scale: "left scale", middle: -widthOf(left) / 2 },
      { side: late, name: "late, or no act", scale: "right scale", middle: widthOf(late) / 2 },
    ];
    return chartSvg(
      {
        ...{ width, height, marginLeft: 44, marginRight: 44, marginTop: 36 },
        x: { type: "linear", axis: null, domain: ends },
        y: { domain: [0, 1], axis: null },
        marks: [
          Plot.gridY([0.5, 1]),
          Plot.axisX(
            shared.map(({ at }) => at),
            { label: null, fontSize: 9, tickFormat },
          ),
          ...axis(left, "left"),
          ...axis(late, "right"),
          Plot.rectY(drawn, {
            ...{ x1: "from", x2: "to", y: "height", fill: "fill", stroke: INK, strokeWidth: 0.5 },
          }),
          // Narrow bars have no room for their counts.
          ...(isNarrow
            ? []
            : [Plot.text(drawn, { x: "middle", y: "height", text: ({ acts }) => count(acts), dy: -7 })]),
          ...heads.flatMap(({ side, name, scale, middle }) => {
            const acts = count(side.acts);
            return isNarrow
              ? words(
                  side,
                  `${name}:\n${acts}`,
                  `${name.replace("or ", "or\n")}: ${acts},\ntoo few\nfor bars`,
                  middle,
                )
              : words(
                  side,
                  `${name}: ${acts}${areBoth ? ` (${scale})` : ""}`,
                  `${name}: ${acts},\ntoo few for bars`,
                  middle,
                );
          }),
          Plot.ruleX([0], { stroke: INK, strokeWidth: 1.5 }),
          Plot.ruleY([0]),
        ],
      },
      { id, title, description },
    );
  }
}

/** `5 days` as `5 d`. */
function shortened(name: string): string {
  return name.replace(/ days?$/, " d");
}

/** One side of the due line. */
interface Side {
  /** Bars to draw: none where the side has too few acts. */
  readonly bars: readonly DelayBar[];
  readonly acts: number;
  /** Upper end of its scale. */
  readonly top: number;
}

function sideOf(bars: readonly DelayBar[]): Side {
  const acts = bars.reduce((sum, one) => sum + one.acts, 0);
  const isDrawn = acts >= LEAST_DRAWN;
  return { bars: isDrawn ? bars : [], acts, top: roundTop(Math.max(1, ...bars.map((bar) => bar.acts))) };
}

/** The least of 2, 4, 6, 8 and 10 times a power of ten that is not below a count: half of it is whole. */
function roundTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 6, 8, 10].map((times) => times * power).find((top) => top >= most && top % 2 === 0) ?? 2;
}

function isOn({ bars }: Side): boolean {
  return bars.length > 0;
}

function widthOf({ bars, acts }: Side): number {
  if (acts === 0) return 0;
  return Math.max(LEAST_WIDTH, ...bars.flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)]));
}

function nameAt(edges: Delays["edges"], place: number): string {
  return edges.find(({ at }) => at === place)?.name ?? "";
}

function axis(side: Side, anchor: "left" | "right") {
  if (!isOn(side)) return [];
  const tickFormat = (part: number) => count(part * side.top);
  return [Plot.axisY([0, 0.5, 1], { anchor, tickFormat, label: null })];
}

/** What stands on a side, above its bars; of one that is not drawn how many acts it has, in their place. */
function words(side: Side, drawn: string, few: string, middle: number) {
  if (side.acts === 0) return [];
  const at = { x: middle, text: (lines: string) => lines };
  if (isOn(side)) return [Plot.text([drawn], { ...at, y: 1, dy: -24, fontWeight: "bold" })];
  return [Plot.text([few], { ...at, y: 0.5, fill: SOFT })];
}
