import type { AuditResult } from "#generated/types.js";
import type { StoredLedger } from "#ledger/ledger-lines.js";
import type { RulePlan } from "#policy/plan.js";
import type { RowsApart } from "#reconcile/index.js";
import { savedRejects } from "./result-folder.js";

/** A row that says what another row said already. */
const COPY = "duplicate-key";

const CELL_ENDS = /[,;\t|"\r\n]+/;

/**
 * Rows of a saved run that became no record of their own, by the kind of record that a rule judges. `wanted`: ids of lists;
 * such a row is known to be one of them where a cell of it says so, or by the case it names.
 */
export function rowsApartOf(
  folder: string,
  result: AuditResult,
  { taken }: StoredLedger,
  wanted: ReadonlySet<string>,
): (plan: RulePlan, unit: "case" | "record") => RowsApart {
  const rejects = [...savedRejects(folder, result)].filter(({ row }) => row !== null);
  return ({ rule }, unit) => {
    const brings = new Map(
      result.files.map(({ file, records, superseded }) => [
        file,
        { isKind: (records[rule.subject] ?? 0) > 0, superseded: superseded ?? 0 },
      ]),
    );
    const own = rejects.filter(
      ({ kind, file }) => kind === rule.subject || (kind === null && brings.get(file)?.isKind === true),
    );
    const copies = own.filter(({ code }) => code === COPY).length;
    const again = [...brings.values()].reduce(
      (sum, { isKind, superseded }) => sum + (isKind ? superseded : 0),
      0,
    );
    const cells = own.flatMap(({ source }) => (source ?? "").split(CELL_ENDS).map((cell) => cell.trim()));
    const cases =
      unit === "case"
        ? [...taken.setAside.parentsOf("determination"), ...taken.setAside.parentsOf(rule.subject)]
        : [];
    return {
      keys: new Set([...cells, ...cases].filter((id) => wanted.has(id))),
      setAside: own.length - copies,
      repeated: copies + again,
    };
  };
}
