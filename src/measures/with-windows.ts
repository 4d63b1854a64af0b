import type { MeasureDefinitions, Policy } from "#generated/types.js";

/** The measures of a run: those that are always counted, and what its policies want to know of their time to ask. */
export function withWindows(
  definitions: MeasureDefinitions,
  bundles: readonly { readonly policy: Policy }[],
): MeasureDefinitions {
  const windows = bundles.flatMap(({ policy }) => policy.windows ?? []);
  return { ...definitions, durations: [...definitions.durations, ...windows] };
}
