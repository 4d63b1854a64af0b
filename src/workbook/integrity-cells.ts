import type { IntegrityInstance } from "#generated/types.js";
import { membersOf } from "#schema/validate.js";
import type { Cell } from "./sheet.js";

/** Columns follow the schema, so that a new member is a new column. */
export const INTEGRITY_COLUMNS = membersOf("IntegrityInstance");

/** A cell of a place at which the data is odd; its other places as one text. */
export function integrityCell(one: IntegrityInstance, column: keyof IntegrityInstance): Cell {
  return column === "others" ? one.others.map(placeWords).join("; ") : one[column];
}

function placeWords({ drop, file, row }: IntegrityInstance["others"][number]): string {
  return `${drop === null ? "" : `${drop}: `}${file}${row === null ? "" : ` row ${row}`}`;
}
