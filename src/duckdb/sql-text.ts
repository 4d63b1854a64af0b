/** A text as an SQL literal. Nothing inside it is read as SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
