import type { FilePlan } from "./plan.js";

const LINE_END = /[\r\n]/;

/**
 * Does a row of the wrong width hold lines that look like rows of the file? Then a quote opened in one row was
 * closed in a later one, and the rows between them would be lost in a single cell.
 */
export function hidesRows(source: string, { header, delimiter }: FilePlan): boolean {
  if (!LINE_END.test(source)) return false;
  const [, ...lines] = source.split(/\r\n|\n|\r/);
  return header.length > 1 && lines.some((line) => line.split(delimiter).length === header.length);
}
