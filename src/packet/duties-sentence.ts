import type { ShownLine } from "./line-views.js";

/** A sentence that names duties, after what is said of them; none where there are none. */
export function dutiesSentence(start: string, lines: readonly ShownLine[]): string[] {
  if (lines.length === 0) return [];
  return [`${start}: ${lines.map(({ view }) => `${view.group} ${view.title}`).join("; ")}.`];
}
