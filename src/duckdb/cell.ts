/** What a cell holds: whole numbers come as numbers. */
export type Cell = string | number | boolean | null | readonly Cell[];

/** A value as DuckDB's package gives it, as a cell. Instants, counts and the mark of far.ts are exact as numbers. */
export function cellOf(value: unknown): Cell {
  if (typeof value === "bigint") return Number(value);
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value === "object" && "items" in value && Array.isArray(value.items))
    return value.items.map(cellOf);
  return String(value);
}
