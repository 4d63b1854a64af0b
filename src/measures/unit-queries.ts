import type {
  BreakdownDefinition,
  DurationDefinition,
  MeasureDefinitions,
  MeasureField,
  ShareDefinition,
} from "#generated/types.js";
import { byText } from "#shared/text-order.js";
import type { SpanQuery, UnitQuery } from "./unit.js";

type Definition = ShareDefinition | BreakdownDefinition | DurationDefinition;

/** What the definitions ask of an engine: of two queries of which one has all fields of the other, that one alone. */
export function unitQueries({ shares, breakdowns, durations }: MeasureDefinitions): UnitQuery[] {
  const asked = [...shares, ...breakdowns, ...durations].flatMap((definition) =>
    [null, ...definition.by].map((by) => queryOf(definition, by)),
  );
  const distinct = [...new Map(asked.map((query) => [queryKey(query), query])).values()];
  return distinct.filter((query) => !distinct.some((other) => other !== query && covers(other, query)));
}

/** Do the units of one query say all that another asks? */
export function covers(wide: UnitQuery, query: UnitQuery): boolean {
  if (wide.unit !== query.unit || spanKey(wide) !== spanKey(query)) return false;
  return query.fields.every((field) => wide.fields.includes(field));
}

/** What a measure asks of units: its own fields, and the one it is cut by. */
export function queryOf(definition: Definition, by: MeasureField | null): UnitQuery {
  const { unit, among } = definition;
  const fields = [
    ...among.map(({ field }) => field),
    ...("counted" in definition ? definition.counted.map(({ field }) => field) : []),
    ...("of" in definition ? [definition.of] : []),
    ...(by === null ? [] : [by]),
  ];
  return {
    unit,
    fields: [...new Set(fields)].sort(byText),
    span: "percents" in definition ? spanOf(definition) : null,
  };
}

function queryKey(query: UnitQuery): string {
  return JSON.stringify([query.unit, query.fields, spanKey(query)]);
}

function spanKey({ span }: UnitQuery): string {
  return span === null ? "" : `${span.from} ${span.to} ${span.endsAfterDays ?? ""}`;
}

function spanOf({ from, to, endsAfterDays }: DurationDefinition): SpanQuery {
  return { from, to, ...(endsAfterDays !== undefined && { endsAfterDays }) };
}
