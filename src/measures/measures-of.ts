import type {
  BreakdownMeasure,
  DurationMeasure,
  MeasureDefinitions,
  MeasureField,
  Measures,
  ShareMeasure,
} from "#generated/types.js";
import { breakdownCell } from "./breakdown.js";
import { byValue, type Named, sizeOf } from "./by-value.js";
import { meets } from "./condition.js";
import { durationCell } from "./duration.js";
import { shareCell, shareUnknown } from "./share.js";
import type { Answer, Unit } from "./unit.js";
import { queryOf } from "./unit-queries.js";

/** The measures of a run, from what an engine says of its requests and decisions. The same units give the same measures. */
export function measuresOf(definitions: MeasureDefinitions, answer: Answer): Measures {
  return {
    shares: definitions.shares.map((definition): ShareMeasure => {
      const units = answer(queryOf(definition, null));
      return {
        ...headOf(definition, units),
        total: shareCell(definition, units),
        cuts: cutsOf(definition, answer, (some) => shareCell(definition, some)),
        unknown: shareUnknown(definition, units),
      };
    }),
    breakdowns: definitions.breakdowns.map((definition): BreakdownMeasure => {
      const units = answer(queryOf(definition, null));
      return {
        ...headOf(definition, units),
        of: definition.of,
        total: breakdownCell(definition, units),
        cuts: cutsOf(definition, answer, (some) => breakdownCell(definition, some)),
      };
    }),
    durations: definitions.durations.map((definition): DurationMeasure => {
      const units = answer(queryOf(definition, null));
      return {
        ...headOf(definition, units),
        ...(definition.belowZero !== undefined && { belowZero: definition.belowZero }),
        total: durationCell(definition, units),
        cuts: cutsOf(definition, answer, (some) => durationCell(definition, some)),
      };
    }),
  };
}

type Definition = MeasureDefinitions["shares" | "breakdowns" | "durations"][number];

function headOf({ id, title, words, unit, among }: Definition, units: readonly Unit[]) {
  const undated = sizeOf(units.filter((one) => one.undated && meets(among, one) !== false));
  return { id, title, words, unit, undated };
}

/** The same by the values of each field; a value of which no unit belongs has no line. */
function cutsOf<Figures extends { readonly units: number; readonly unclear: number }>(
  definition: Definition,
  answer: Answer,
  figuresOf: (units: readonly Unit[]) => Figures,
): { by: MeasureField; cells: (Named & { figures: Figures })[] }[] {
  return definition.by.map((field) => ({
    by: field,
    cells: byValue(answer(queryOf(definition, field)), field)
      .map(({ value, absent, units }) => ({ value, absent, figures: figuresOf(units) }))
      .filter(({ figures }) => figures.units + figures.unclear > 0),
  }));
}
