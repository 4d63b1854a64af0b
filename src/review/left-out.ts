import type { AuditResult, LeftOutCount } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { by, byText } from "#shared/text-order.js";

/** Decisions of a run apart by whether the policy of a review applies to them. */
export interface Sorted {
  /** It applies, or it is not settled whether it does. */
  readonly inside: readonly LedgerRecord[];
  /** It does not, in the period. */
  readonly others: readonly LedgerRecord[];
}

const DECISION = "decision";
const NOT_RECORDED = "not recorded";

/**
 * The decisions and requests of a run that are outside the universe of a review, by what is recorded of them: by the
 * decision alone where none like it is inside, else by as many of the fields as tell them from those inside. `universe`: all of the run, of
 * which those that are neither inside nor others lie outside the period of the policy's rules. With those inside they add up to it.
 */
export function leftOut(
  universe: AuditResult["universe"],
  { inside, others }: Sorted,
  toldBy: readonly string[],
): LeftOutCount[] {
  const decisions = [...new Set(universe.map(({ decision }) => decision))].sort(byText);
  return decisions.flatMap((decision) => {
    const all = universe.filter((cell) => cell.decision === decision);
    const total = all.reduce((sum, { determinations }) => sum + determinations, 0);
    const isSo = (record: LedgerRecord) => (codeOf(record, DECISION) ?? NOT_RECORDED) === decision;
    const own = inside.filter(isSo);
    if (own.length === 0) return counts(decision, [{ fields: [], outsidePeriod: false, decisions: total }]);
    const out = others.filter(isSo);
    const beyond = total - own.length - out.length;
    return counts(decision, [
      ...told(out, own, toldBy),
      { fields: [], outsidePeriod: true, decisions: beyond },
    ]);
  });
}

type Count = Omit<LeftOutCount, "decision">;

function counts(decision: string, all: readonly Count[]): LeftOutCount[] {
  return all.filter(({ decisions }) => decisions > 0).map((one) => ({ decision, ...one }));
}

function told(
  out: readonly LedgerRecord[],
  inside: readonly LedgerRecord[],
  toldBy: readonly string[],
): Count[] {
  const groups = new Map<string, Count>();
  for (const record of out) {
    const fields = fieldsOf(record, inside, toldBy);
    const name = JSON.stringify(fields);
    const decisions = (groups.get(name)?.decisions ?? 0) + 1;
    groups.set(name, { fields, outsidePeriod: false, decisions });
  }
  return [...groups].sort(by(([name]) => name)).map(([, one]) => one);
}

/** The first fields in which no decision inside is recorded as this one is; all of them where one is. */
function fieldsOf(
  record: LedgerRecord,
  inside: readonly LedgerRecord[],
  toldBy: readonly string[],
): Count["fields"] {
  const fields: Count["fields"] = [];
  let alike = inside;
  for (const field of toldBy) {
    if (alike.length === 0) break;
    const value = codeOf(record, field);
    fields.push({ field, value });
    alike = alike.filter((other) => codeOf(other, field) === value);
  }
  return fields;
}

function codeOf({ values }: LedgerRecord, field: string): string | null {
  const value = values[field];
  return typeof value === "string" ? value : null;
}
