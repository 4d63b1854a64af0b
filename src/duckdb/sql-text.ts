/** A text as an SQL literal. Nothing inside it is read as SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A text as a key that sorts as src/shared/text-order.ts does, by code unit. DuckDB sorts by code point, which differs above
 * U+DFFF: there a code unit stands after every pair of surrogates.
 */
export function inTextOrder(text: string): string {
  return `case when strlen(${text}) <> length(${text})
    then regexp_replace(${text}, '([\\x{E000}-\\x{FFFF}])', chr(1114111) || '\\1', 'g') else ${text} end`;
}
