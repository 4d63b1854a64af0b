import type { RejectGroup } from "#ledger/rejects.js";
import { rejectTally } from "#ledger/rejects.js";
import { type RowFault, rejectFacts } from "./make-reject.js";
import { numberList } from "./number-list.js";
import type { FieldPlan, FilePlan } from "./plan.js";

/**
 * The rows of a file that were rejected as they were read, in their order. What a row says is not held but read again when it
 * is told: eight bytes for each row instead of a kilobyte.
 */
export interface RejectRows {
  readonly count: number;
  rowAt(index: number): number;
  /** The field at which the row was given up; null: the row as a whole. */
  fieldAt(index: number): FieldPlan | null;
  groups(): RejectGroup[];
}

export interface RejectRowTaker extends RejectRows {
  add(row: number, fault: RowFault, field: FieldPlan | null): void;
}

export function rejectRows({ file, sender }: Pick<FilePlan, "file" | "sender">): RejectRowTaker {
  const rows = numberList();
  const causes = numberList();
  const fields: (FieldPlan | null)[] = [];
  const numbers = new Map<FieldPlan | null, number>();
  const tally = rejectTally();
  /** The last one counted and how often: in a drop of bad rows most are like the one before. */
  let last: RowFault | null = null;
  let alike = 0;

  function countLast(): void {
    if (last) tally.add(rejectFacts(file, sender, last), alike);
    alike = 0;
  }

  return {
    get count() {
      return rows.length;
    },
    rowAt: rows.at,
    fieldAt: (index) => fields[causes.at(index)] ?? null,
    groups() {
      countLast();
      last = null;
      return tally.groups();
    },
    add(row, fault, field) {
      let number = numbers.get(field);
      if (number === undefined) {
        number = fields.push(field) - 1;
        numbers.set(field, number);
      }
      rows.push(row);
      causes.push(number);
      if (!last || !isAlike(last, fault)) {
        countLast();
        last = fault;
      }
      alike += 1;
    },
  };
}

function isAlike(a: RowFault, b: RowFault): boolean {
  return (
    a.code === b.code &&
    a.kind === b.kind &&
    a.column === b.column &&
    (a.parent === null) === (b.parent === null)
  );
}
