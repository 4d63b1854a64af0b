/** What stands for a cell that is not there, where DuckDB fills up a short row. A file that holds it is not plain. */
export const MISSING_MARK = "\u0001\u0002";
export const MISSING_MARK_SQL = "chr(1) || chr(2)";
