import type { FieldMapping, Mapping } from "#generated/types.js";

/** Tokens compare after trimming, as cells do. Trimming removes what JavaScript's `trim` does, NBSP included. */
export function trimmed(tokens: readonly string[] | undefined): Set<string> {
  return new Set((tokens ?? []).map((token) => token.trim()));
}

/** Texts that mean missing for a field: the empty cell, the mapping's tokens and the field's own. */
export function missingTokens(mapping: Mapping, field?: FieldMapping): ReadonlySet<string> {
  return new Set(["", ...trimmed(mapping.missing), ...trimmed(field?.missing)]);
}

const DEFAULT_LAYOUTS = ["iso"];
const DEFAULT_TIME_LAYOUTS = ["HH:mm:ss", "HH:mm"];

/** Layouts of a moment field: its own, else the mapping's, else the canonical form. */
export function layoutsOf(mapping: Mapping, field: FieldMapping): readonly string[] {
  return field.layouts ?? mapping.layouts ?? DEFAULT_LAYOUTS;
}

/** Layouts of a separate time column. */
export function timeLayoutsOf(mapping: Mapping, field: FieldMapping): readonly string[] {
  return field.timeLayouts ?? mapping.timeLayouts ?? DEFAULT_TIME_LAYOUTS;
}
