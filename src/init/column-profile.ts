/** What stands in a column of the tables of one layout. Texts are trimmed. */
export interface ColumnProfile {
  readonly name: string;
  readonly position: number;
  /** Cells that are neither blank nor a missing token. */
  readonly filled: number;
  /** Distinct texts of these with the number of cells that hold each. */
  readonly texts: ReadonlyMap<string, number>;
  /** Missing tokens found, with their numbers. */
  readonly missing: ReadonlyMap<string, number>;
}

/** Looks through the rows of a layout, column by column. `tokens`: texts that mean missing. */
export function columnProfiles(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  tokens: readonly string[],
): ColumnProfile[] {
  const known = new Set(tokens);
  return columns.map((name, position) => {
    const texts = new Map<string, number>();
    const missing = new Map<string, number>();
    let filled = 0;
    for (const row of rows) {
      const text = (row[position] ?? "").trim();
      if (text === "") continue;
      const counts = known.has(text) ? missing : texts;
      if (counts === texts) filled++;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return { name, position, filled, texts, missing };
  });
}
