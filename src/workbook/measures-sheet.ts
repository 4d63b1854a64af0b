import type {
  AuditResult,
  BreakdownCell,
  DurationCell,
  MeasureDefinitions,
  ShareCell,
} from "#generated/types.js";
import { bucketWords, valueLabel } from "#measures/measure-words.js";
import { type MeasureView, measuresView } from "#measures/measures-view.js";
import { NOT_KNOWN } from "#report/words.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { partyNames } from "#shared/party-names.js";
import { evidenceRows, ruleRows } from "./measure-rule-rows.js";
import type { Cell, Column, Sheet } from "./sheet.js";

const COLUMNS: readonly Column[] = [
  { header: "Measure", width: 40, type: "text" },
  { header: "Cut by", width: 24, type: "text" },
  { header: "Value", width: 28, type: "text" },
  { header: "Figure", width: 30, type: "text" },
  { header: "Of", width: 9, type: "whole" },
  { header: "Number", width: 9, type: "whole" },
  { header: "Per cent, at the least", width: 13, type: "per-cent" },
  { header: "Per cent, at the most", width: 13, type: "per-cent" },
  { header: "Minutes, at the least", width: 12, type: "whole" },
  { header: "Minutes, at the most", width: 12, type: "whole" },
  { header: "Counts", width: 22, type: "text" },
  { header: "What it counts", width: 120, type: "text" },
];

/** A figure of a measure: its words, then of how many, how many, and the ends of per cent and minutes. */
type Figure = readonly [
  figure: string,
  of: Cell,
  number: Cell,
  percent?: readonly [Cell, Cell],
  minutes?: readonly [Cell, Cell],
];

/**
 * Every figure of every measure on a line of its own: all measures in all; those that stand among the figures of rules,
 * rule by rule; what the evidence is worth, by sender and source; then each measure by the fields it is cut by.
 */
export function measuresSheet(result: AuditResult, definitions: MeasureDefinitions): Sheet {
  const { shares, breakdowns, durations, figures, evidence } = measuresView(result, definitions);
  const nameOf = partyNames(result.configuration);
  const below = new Map(result.measures.durations.map(({ id, belowZero }) => [id, belowZero]));
  const fields = new Map(result.measures.breakdowns.map(({ id, of }) => [id, of]));
  const rows = [
    ...shares.map((view) => rowsOf(view, shareFigures)),
    ...breakdowns.map((view) =>
      rowsOf(view, (cell) =>
        breakdownFigures(cell, (one) => valueLabel(definitions, fields.get(view.id) ?? "", one, nameOf)),
      ),
    ),
    ...durations.map((view) => rowsOf(view, (cell) => durationFigures(cell, below.get(view.id)))),
  ];
  return {
    name: "Measures",
    columns: COLUMNS,
    rows: [
      ...rows.flatMap(({ total }) => total),
      ...figures.flatMap(ruleRows),
      ...evidenceRows(evidence),
      ...rows.flatMap(({ cuts }) => cuts),
    ],
    frozenColumns: 1,
  };
}

function rowsOf<Figures>(
  { title, words, unit, total, cuts }: MeasureView<Figures>,
  figuresOf: (cell: Figures) => Figure[],
): { total: Cell[][]; cuts: Cell[][] } {
  const lines = (by: string, value: string, figures: Figures) =>
    figuresOf(figures).map(([figure, of, number, percent = NO_ENDS, minutes = NO_ENDS]) => [
      title,
      by,
      value,
      figure,
      of,
      number,
      ...percent,
      ...minutes,
      unit,
      words,
    ]);
  return {
    total: lines(IN_ALL, total.label, total.figures),
    cuts: cuts.flatMap(({ label: by, rows }) =>
      rows.flatMap(({ label, figures }) => lines(by, label, figures)),
    ),
  };
}

const NO_ENDS = [null, null] as const;
const IN_ALL = "not cut";
const UNCLEAR = "may belong or not";

function shareFigures({ units, counted, unknown, unclear, lowest, highest }: ShareCell): Figure[] {
  return [
    ["counted", units, counted, [lowest ?? NONE_TESTED, highest]],
    ["not known whether counted", units, unknown],
    [UNCLEAR, null, unclear],
  ];
}

function breakdownFigures(
  { units, unclear, values }: BreakdownCell,
  labelOf: (one: BreakdownCell["values"][number]) => string,
): Figure[] {
  return [...values.map((one): Figure => [labelOf(one), units, one.units]), [UNCLEAR, null, unclear]];
}

/** `belowZero`: of time left, what a time below nought is called. */
function durationFigures(
  { units, quantiles, buckets, across, open, unknown, unclear }: DurationCell,
  belowZero: string | undefined,
): Figure[] {
  const sense = belowZero === undefined ? "within" : "have no more than";
  return [
    ...quantiles.map(
      ({ percent, from, to }): Figure => [
        percent === 50 ? "median" : `${percent} % ${sense}`,
        units,
        null,
        NO_ENDS,
        units === 0 ? [NONE_TESTED, null] : [from ?? NOT_KNOWN, to ?? NOT_KNOWN],
      ],
    ),
    ...buckets.map((bucket): Figure => [bucketWords(bucket, belowZero), units, bucket.units]),
    ["in one of several (date alone)", units, across],
    ["still open", units, open],
    ["time not recorded", units, unknown],
    [UNCLEAR, null, unclear],
  ];
}
