import type { MeasureDefinitions, MeasureField, Policy } from "#generated/types.js";

/** A committee for one product line reads the measures of that line alone (docs/packet.md). */
export const PRODUCT_LINE = "lineOfBusiness" satisfies MeasureField;

/**
 * The measures of a run: those that are always counted, and what its policies want to know of their time to ask; each of them
 * by product line too, whatever else it is cut by.
 */
export function measuresAsked(
  { shares, breakdowns, durations, ...words }: MeasureDefinitions,
  bundles: readonly { readonly policy: Policy }[],
): MeasureDefinitions {
  const windows = bundles.flatMap(({ policy }) => policy.windows ?? []);
  return {
    ...words,
    shares: shares.map(byLine),
    breakdowns: breakdowns.map(byLine),
    durations: [...durations, ...windows].map(byLine),
  };
}

function byLine<Definition extends { by: MeasureField[] }>(definition: Definition): Definition {
  return definition.by.includes(PRODUCT_LINE)
    ? definition
    : { ...definition, by: [...definition.by, PRODUCT_LINE] };
}
