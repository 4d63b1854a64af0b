import type {
  AuditResult,
  BreakdownCell,
  DurationCell,
  MeasureDefinitions,
  ShareCell,
  ShareMeasure,
} from "#generated/types.js";
import { percentRange } from "#report/format-number.js";
import { count } from "#shared/counted.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { type PartyName, partyNames } from "#shared/party-names.js";
import type { Named } from "./by-value.js";
import { type EvidenceView, evidenceView } from "./evidence-view.js";
import { bucketWords, fieldLabel, quantileWords, valueLabel } from "./measure-words.js";
import { type RuleFiguresView, ruleFiguresView } from "./rule-figures-view.js";

/** The measures of a saved result, ready to print. Nothing is hidden here: small counts are for whoever prints to hide. */
export interface MeasuresView {
  readonly shares: readonly MeasureView<ShareCell>[];
  readonly breakdowns: readonly MeasureView<BreakdownCell>[];
  readonly durations: readonly MeasureView<DurationCell>[];
  /** Measures that stand among the figures of rules. */
  readonly figures: readonly RuleFiguresView[];
  readonly evidence: EvidenceView;
}

/** A measure as tables: its total, then one table for each field it is cut by. */
export interface MeasureView<Figures> {
  readonly id: string;
  readonly title: string;
  /** What is counted of what. */
  readonly words: string;
  /** What is counted, in words. */
  readonly unit: string;
  readonly columns: readonly string[];
  readonly total: MeasureRow<Figures>;
  readonly cuts: readonly {
    readonly by: string;
    readonly label: string;
    readonly rows: readonly MeasureRow<Figures>[];
  }[];
  /** What is not known of it, in sentences. */
  readonly notes: readonly string[];
}

export interface MeasureRow<Figures> {
  readonly label: string;
  readonly figures: Figures;
  /** The figures in the order of the columns. */
  readonly cells: readonly string[];
}

/** Takes a result and the words of reports/measures.json. */
export function measuresView(result: AuditResult, definitions: MeasureDefinitions): MeasuresView {
  const { shares, breakdowns, durations } = result.measures;
  const nameOf = partyNames(result.configuration);
  return {
    shares: shares.map((measure) =>
      viewOf(
        measure,
        { definitions, nameOf },
        {
          columns: SHARE_COLUMNS,
          cells: shareCells,
          notes: unknownNotes(measure, definitions),
        },
      ),
    ),
    breakdowns: breakdowns.map((measure) => {
      const { of, total } = measure;
      const label = (one: Named) => valueLabel(definitions, of, one, nameOf);
      return viewOf(
        measure,
        { definitions, nameOf },
        {
          columns: [...total.values.map(label), ALL, UNCLEAR],
          cells: ({ values, units, unclear }) => [
            ...total.values.map((one) => count(values.find((other) => isSameValue(one, other))?.units ?? 0)),
            count(units),
            count(unclear),
          ],
          notes: [],
        },
      );
    }),
    durations: durations.map((measure) =>
      viewOf(
        measure,
        { definitions, nameOf },
        {
          columns: [
            ALL,
            ...measure.total.quantiles.map(({ percent }) =>
              percent === 50
                ? "Median"
                : `${percent} in 100 ${measure.belowZero === undefined ? "within" : "have no more than"}`,
            ),
            ...measure.total.buckets.map((bucket) => bucketWords(bucket, measure.belowZero)),
            "In one of several (date alone)",
            "Still open",
            "Time not recorded",
            UNCLEAR,
          ],
          cells: durationCells,
          notes: [],
        },
      ),
    ),
    figures: definitions.figures.map((definition) => ruleFiguresView(definition, result.policies)),
    evidence: evidenceView(result),
  };
}

const ALL = "All";
const UNCLEAR = "May belong or not";
const SHARE_COLUMNS = ["Of", "Counted", "Not known", UNCLEAR, "Share"];

function shareCells({ units, counted, unknown, unclear, lowest, highest }: ShareCell): string[] {
  const share = percentRange(lowest, highest) ?? NONE_TESTED;
  return [count(units), count(counted), count(unknown), count(unclear), share];
}

function durationCells({
  units,
  quantiles,
  buckets,
  across,
  open,
  unknown,
  unclear,
}: DurationCell): string[] {
  return [
    count(units),
    ...quantiles.map((one) => quantileWords(one, units)),
    ...buckets.map((bucket) => count(bucket.units)),
    ...[across, open, unknown, unclear].map(count),
  ];
}

/** Whether two rows count the same value, or lack it for the same reason. */
export function isSameValue(one: Named, other: Named): boolean {
  return one.value === other.value && one.absent === other.absent;
}

/** What every measure of a result has. */
interface Measured<Figures> {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly unit: string;
  readonly undated: number;
  readonly total: Figures;
  readonly cuts: readonly {
    readonly by: string;
    readonly cells: readonly (Named & { readonly figures: Figures })[];
  }[];
}

function viewOf<Figures>(
  { id, title, words, unit, undated, total, cuts }: Measured<Figures>,
  { definitions, nameOf }: { readonly definitions: MeasureDefinitions; readonly nameOf: PartyName },
  print: {
    readonly columns: readonly string[];
    readonly cells: (figures: Figures) => string[];
    readonly notes: readonly string[];
  },
): MeasureView<Figures> {
  const row = (label: string, figures: Figures) => ({ label, figures, cells: print.cells(figures) });
  const unitWords = definitions.units[unit] ?? unit;
  return {
    id,
    title,
    words,
    unit: unitWords,
    columns: print.columns,
    total: row(ALL, total),
    cuts: cuts.map(({ by, cells }) => ({
      by,
      label: fieldLabel(definitions, by),
      rows: cells.map((cell) => row(valueLabel(definitions, by, cell, nameOf), cell.figures)),
    })),
    notes: [
      ...print.notes,
      ...(undated === 0
        ? []
        : [`${count(undated)} ${unitWords} without a date are among them, whatever the period.`]),
    ],
  };
}

function unknownNotes({ unknown }: ShareMeasure, definitions: MeasureDefinitions): string[] {
  return unknown.map(({ field, absent, units }) => {
    const why =
      absent === null ? "still open" : valueLabel(definitions, "", { value: null, absent }, (id) => id);
    return `Not known of ${count(units)}: ${fieldLabel(definitions, field)} (${why}).`;
  });
}
