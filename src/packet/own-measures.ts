import type { AuditResult, Measures } from "#generated/types.js";
import { PRODUCT_LINE } from "#measures/measures-asked.js";
import { lineWords } from "#report/words.js";
import { sum } from "#shared/sum.js";
import {
  type AnyCell,
  countsIn,
  gapsIn,
  restOf,
  sharesAdded,
  timesAdded,
  valuesAdded,
  type Whole,
} from "./measure-sums.js";
import { isOfLines, isWholeRun, type WantedLines } from "./of-lines.js";

/** The measures of a run as its packet tells them, and what the packet must not give away beside them. */
export interface OwnMeasures {
  /** Those of the product lines of the packet. Of a measure that does not add up there is one for each line, called after it. */
  readonly told: Measures;
  /** The wholes of shares and breakdowns; of one that is told line by line that of all lines too. */
  readonly wholes: readonly Whole[];
  /** Counts of single lines of what is told line by line. */
  readonly parts: readonly number[];
  /** What somebody gets who subtracts what is told from the packet of all product lines. */
  readonly rest: readonly number[];
}

/**
 * The measures of the product lines of a packet. Counts add up, and shares where it is known of every unit whether it belongs;
 * order statistics do not. A run that an earlier version saved does not have them by line: they are then those of all, and say so.
 */
export function ownMeasures(result: AuditResult, wanted: WantedLines): OwnMeasures {
  const { measures } = result;
  const { shares, breakdowns, durations } = measures;
  const all = [...shares, ...breakdowns, ...durations];
  const wholes = [...shares, ...breakdowns].map(({ unit, total }) => ({ unit, units: total.units }));
  if (wanted.linesOfBusiness === undefined) return { told: measures, wholes, parts: [], rest: [] };
  if (!all.every(({ cuts }) => cuts.some(isLineCut))) {
    const told = isWholeRun(result, wanted) ? measures : ofAllLines(measures);
    return { told, wholes, parts: [], rest: [] };
  }
  const split = {
    shares: shares.map((measure) => partedBy(measure, wanted, sharesAdded)),
    breakdowns: breakdowns.map((measure) => partedBy(measure, wanted, valuesAdded)),
    durations: durations.map((measure) => partedBy(measure, wanted, timesAdded)),
  };
  // Of times no count is told.
  const counted = [...split.shares, ...split.breakdowns];
  return {
    told: {
      shares: split.shares.flatMap(({ told }) => told),
      breakdowns: split.breakdowns.flatMap(({ told }) => told),
      durations: split.durations.flatMap(({ told }) => told),
    },
    wholes: counted.flatMap((one) => one.wholes),
    parts: [...counted, ...split.durations].flatMap(({ parts }) => parts),
    rest: [...counted.flatMap(({ rest }) => rest), ...gapsIn(counted.map(({ left }) => left))],
  };
}

/** Requests of the measure that has most of them of which no product line is recorded. */
export function requestsWithoutLine({ measures }: Pick<AuditResult, "measures">): number {
  const all = [...measures.shares, ...measures.breakdowns, ...measures.durations];
  const without = all
    .filter(({ unit }) => unit === "p2pRequest")
    .map(({ cuts }) => {
      const cells = cuts.find(isLineCut)?.cells ?? [];
      return sum(cells.filter(({ value }) => value === null).map(({ figures }) => figures.units));
    });
  return Math.max(0, ...without);
}

interface Measured<Figures> {
  readonly title: string;
  readonly unit: string;
  readonly total: Figures;
  readonly cuts: readonly {
    readonly by: string;
    readonly cells: readonly { readonly value: string | null; readonly figures: Figures }[];
  }[];
}

/** A measure over the wanted lines. */
interface Parted<Measure> extends Omit<OwnMeasures, "told"> {
  readonly told: readonly Measure[];
  /** The whole of what is left to other lines. */
  readonly left: Whole;
}

/** `add`: null where the figures of several lines do not add up. */
function partedBy<Figures extends AnyCell, Measure extends Measured<Figures>>(
  measure: Measure,
  wanted: WantedLines,
  add: (cells: readonly Figures[], total: Figures) => Figures | null,
): Parted<Measure> {
  const { title, unit, total, cuts } = measure;
  const own = (cuts.find(isLineCut)?.cells ?? []).filter(({ value }) => isOfLines(value, wanted));
  const cells = own.map(({ figures }) => figures);
  const added = add(cells, total);
  const whole = { unit, units: sum(cells.map(({ units }) => units)) };
  const besides = { rest: restOf(total, cells), left: { unit, units: total.units - whole.units } };
  if (added !== null) return { told: [{ ...measure, total: added }], wholes: [whole], parts: [], ...besides };
  return {
    told: own.map(({ value, figures }) => ({
      ...measure,
      title: `${title}, ${lineWords(value)}`,
      total: figures,
    })),
    wholes: [whole, ...cells.map(({ units }) => ({ unit, units }))],
    parts: cells.flatMap(countsIn),
    ...besides,
  };
}

function isLineCut({ by }: { readonly by: string }): boolean {
  return by === PRODUCT_LINE;
}

function ofAllLines({ shares, breakdowns, durations }: Measures): Measures {
  const named = <Measure extends { title: string }>(measure: Measure): Measure => ({
    ...measure,
    title: `${measure.title}, of all product lines`,
  });
  return {
    shares: shares.map(named),
    breakdowns: breakdowns.map(named),
    durations: durations.map(named),
  };
}
