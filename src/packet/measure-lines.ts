import type {
  AuditResult,
  BreakdownCell,
  DurationCell,
  MeasureDefinitions,
  Measures,
  PacketConfig,
  ShareCell,
} from "#generated/types.js";
import { type MeasureView, measuresView } from "#measures/measures-view.js";
import { percentRange } from "#report/format-number.js";
import { auditError } from "#shared/error.js";
import { groupBy } from "#shared/group-by.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { cutPercent } from "#shared/rate.js";
import { sum } from "#shared/sum.js";
import { adverseCells } from "./adverse-cells.js";
import { gapsIn, type Whole } from "./measure-sums.js";
import { ownMeasures } from "./own-measures.js";
import { isSmall, type Published, publishedBand, publishedBandBeside } from "./published.js";
import { publishedText, TOO_FEW } from "./published-figures.js";

/** How a count may be told: as it is, or as a band where small counts are hidden. */
type Tell = (count: number) => Published;

const NOT_TOLD = "not told, as it would give away how many are open";

const APART =
  "What names a product line is told of each by itself, as it does not add up: times, and shares of what may belong or not.";

/** Fewer discussions give no median that says something of more than themselves. */
const LEAST_TIMED = 20;

/**
 * The measures of the product lines of a packet as sentences: those that page one asks for, in its order, and the others.
 * Measures are parts of one another in many ways; so where one of their counts is small and hidden, or one of what is left to
 * other lines, all are told in bands. Throws `packet-measure-unknown`.
 */
export function measureLines(
  result: AuditResult,
  definitions: MeasureDefinitions,
  packet: Pick<PacketConfig, "measures" | "smallCells" | "linesOfBusiness">,
): { readonly first: readonly string[]; readonly others: readonly string[] } {
  const { measures = [], smallCells = "hidden" } = packet;
  const own = ownMeasures(result, packet);
  const { shares, breakdowns, durations } = measuresView({ ...result, measures: own.told }, definitions);
  const isTold = smallCells === "shown";
  const derived = [
    ...countsOf(own.told),
    ...gapsIn([...own.wholes, adverseOf(result, packet)]),
    ...own.parts,
  ];
  const tell = tellBy(isTold ? null : own.rest.some(isSmall) ? "rest" : derived.some(isSmall) ? "own" : null);
  const tellTimed = ({ total: { figures } }: MeasureView<DurationCell>): Tell =>
    tell === EXACT && !isTold && isSmall(endless(figures)) ? publishedBand : tell;
  const isWindow = (id: string) =>
    result.measures.durations.some((one) => one.id === id && one.belowZero !== undefined);
  const lines = groupBy(
    [
      ...shares.map((view) => ({ id: view.id, words: shareLine(view, tell) })),
      ...breakdowns.map((view) => ({ id: view.id, words: breakdownLine(view, tell) })),
      ...durations.map((view) => ({
        id: view.id,
        words: durationLine(view, isWindow(view.id), tellTimed(view)),
      })),
    ],
    ({ id }) => id,
  );
  const wordsOf = (told: readonly { readonly words: string }[]) => told.map(({ words }) => words);
  const first = measures.flatMap((id, index) => wordsOf(lines.get(id) ?? unknown(id, index)));
  const others = [...lines].filter(([id]) => !measures.includes(id)).flatMap(([, told]) => wordsOf(told));
  return { first, others: own.parts.length === 0 ? others : [...others, APART] };
}

/** Every count of the measures that is told, and what is left of each whole. */
function countsOf({ shares, breakdowns }: Measures): number[] {
  return [
    ...shares.flatMap(({ total: { units, counted, unknown: open } }) => [
      counted,
      open,
      units - counted - open,
    ]),
    ...breakdowns.flatMap(({ total }) => total.values.map(({ units }) => units)),
  ];
}

/** All adverse decisions: some measures are of a part of them. */
function adverseOf(result: AuditResult, packet: Pick<PacketConfig, "linesOfBusiness">): Whole {
  const cells = adverseCells(result, packet);
  return { unit: "determination", units: sum(cells.map(({ determinations }) => determinations)) };
}

const EXACT: Tell = (count) => ({ from: count, to: count });

/** `small`: where a count is small, in what is told or in what is left to other product lines. */
function tellBy(small: "own" | "rest" | null): Tell {
  if (small === null) return EXACT;
  return small === "rest" ? publishedBandBeside : publishedBand;
}

function shareLine({ title, unit, total: { figures } }: MeasureView<ShareCell>, tell: Tell): string {
  const { units, counted, unknown: notKnown, unclear, lowest, highest } = figures;
  if (units === 0) return `${title}: ${NONE_TESTED}.`;
  if (isHidden(units, tell)) return `${title}: ${TOO_FEW}.`;
  const [whole, part, open] = [tell(units), tell(counted), tell(notKnown)];
  const isExact = whole.from === whole.to && part.from === part.to && open.from === open.to;
  const share = isExact
    ? percentRange(lowest, highest)
    : percentRange(
        cutPercent(part.from, whole.to),
        cutPercent(Math.min(whole.from, part.to + open.to), whole.from),
      );
  const gaps = [
    ...(notKnown === 0 ? [] : [`not known of ${publishedText(open)}`]),
    ...(unclear === 0 ? [] : ["more may belong, by times that are not clear"]),
  ];
  const words = [share ?? NONE_TESTED, ...gaps].join("; ");
  return `${title}: ${publishedText(part)} of ${publishedText(whole)} ${unit} (${words}).`;
}

function breakdownLine(
  { title, columns, total: { figures } }: MeasureView<BreakdownCell>,
  tell: Tell,
): string {
  const { units, values } = figures;
  if (units === 0) return `${title}: ${NONE_TESTED}.`;
  if (isHidden(units, tell)) return `${title}: ${TOO_FEW}.`;
  // The columns of the view name the values in their order; then come all, and what may belong or not.
  const words = values.map((value, index) => `${columns[index]} ${publishedText(tell(value.units))}`);
  return `${title}, of ${publishedText(tell(units))}: ${words.join(" · ")}.`;
}

/** A whole that is itself small, or told as if it could be, says nothing by its parts. */
function isHidden(units: number, tell: Tell): boolean {
  const { from, to } = tell(units);
  return from !== to && from === 1;
}

/** `isWindow`: what is left of a time, of which nothing is still running. */
function durationLine(
  { title, columns, total }: MeasureView<DurationCell>,
  isWindow: boolean,
  tell: Tell,
): string {
  const { units, open, quantiles } = total.figures;
  const [timed, without] = [tell(units), tell(endless(total.figures))];
  if (units === 0) return `${title}: ${NONE_TESTED}.`;
  if (timed.from < LEAST_TIMED) return `${title}: ${TOO_FEW}.`;
  const words = quantiles.map(({ percent }, index) => {
    const column = columns[index + 1] ?? "";
    const cell = isSure(percent, timed, without) ? total.cells[index + 1] : NOT_TOLD;
    return `${index === 0 ? column : column.toLowerCase()}: ${cell}`;
  });
  const isWaiting = open > 0 && !isWindow;
  return `${title}. ${words.join("; ")}${isWaiting ? "; those still open are counted as longer" : ""}.`;
}

/** Units without an upper end: they make an order statistic one that has none. */
function endless({ open, unknown: notKnown }: DurationCell): number {
  return open + notKnown;
}

/**
 * Whether an order statistic has an upper end, or none, whatever the counts are in the spans they are told in. Otherwise it
 * would tell how many are open: of 40, that nine in ten have an end says that at most four have none.
 */
function isSure(percent: number, units: Published, without: Published): boolean {
  const hasEnd = (all: number, open: number) => open * 100 <= all * (100 - percent);
  return hasEnd(units.from, without.to) || !hasEnd(units.to, without.from);
}

function unknown(id: string, index: number): never {
  throw auditError(
    "packet-measure-unknown",
    `there is no measure \`${id}\``,
    `/measures/${index}`,
    "docs/measures.md lists the measures",
  );
}
