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
  /** In the order in which the first of each was met; `byCause` holds those of a field, of which there are few. */
  const alike: Alike[] = [];
  const byCause: Alike[][] = [];

  return {
    get count() {
      return rows.length;
    },
    rowAt: rows.at,
    fieldAt: (index) => fields[causes.at(index)] ?? null,
    groups() {
      const tally = rejectTally();
      for (const { fault, rejects } of alike) tally.add(rejectFacts(file, sender, fault), rejects);
      return tally.groups();
    },
    add(row, fault, field) {
      let number = numbers.get(field);
      if (number === undefined) {
        number = fields.push(field) - 1;
        numbers.set(field, number);
        byCause.push([]);
      }
      rows.push(row);
      causes.push(number);
      const known = byCause[number] as Alike[];
      for (const one of known) {
        if (!isAlike(one.fault, fault)) continue;
        one.rejects += 1;
        return;
      }
      const first = { fault, rejects: 1 };
      known.push(first);
      alike.push(first);
    },
  };
}

/** The first of the faults that are counted together, and how many they are. */
interface Alike {
  readonly fault: RowFault;
  rejects: number;
}

function isAlike(a: RowFault, b: RowFault): boolean {
  return (
    a.code === b.code &&
    a.kind === b.kind &&
    a.column === b.column &&
    (a.parent === null) === (b.parent === null)
  );
}
