import { zoneOf } from "#calendar/zone.js";
import type { AuditResult, DashboardLine, OutcomeCounts } from "#generated/types.js";
import { buildLedger } from "#ledger/build.js";
import { planPolicy } from "#policy/plan-policy.js";
import { type ListedCase, type Reconciled, type RowsApart, reconcile } from "#reconcile/index.js";
import { datingOf } from "#result/index.js";
import { noCounts } from "#shared/outcome.js";
import { intakeOf, record } from "../ledger/fixture.js";
import { at, bundleOf, commonsOf, deadline, ZONE } from "../policy/fixture.js";

const commons = commonsOf();
const rule = deadline({
  start: { field: "requestReceivedAt" },
  limit: { calendarDays: 7 },
  when: { not: { equal: [{ field: "decision" }, "approve"] } },
});

function determination(id: string, requestReceivedAt: string, more: Record<string, string | boolean>) {
  return record("determination", id, { payer: "acme", decision: "deny", requestReceivedAt, ...more });
}

/** Seven days to decide; approvals are not asked. Data complete through 2025-08-01. */
const RECORDS = [
  // In time, and flagged so.
  determination("D-01", "2025-06-02T09:00", { decidedAt: "2025-06-03T10:00", reportedTimely: true }),
  // Eleven days late, and flagged timely.
  determination("D-02", "2025-06-02T09:00", { decidedAt: "2025-06-20T10:00", reportedTimely: true }),
  // Decided, and nobody wrote down when.
  determination("D-03", "2025-06-02T09:00", { reportedTimely: false }),
  // In time; asked in June, decided in July; no flag.
  determination("D-04", "2025-06-30T09:00", { decidedAt: "2025-07-02T10:00" }),
  // Not asked of an approval.
  determination("D-05", "2025-06-02T09:00", { decision: "approve", decidedAt: "2025-06-03T10:00" }),
  // Its clock still runs.
  determination("D-06", "2025-07-30T09:00", { decision: "pending" }),
  // In time, by a delegate.
  determination("D-07", "2025-07-01T09:00", { delegate: "ipa", decidedAt: "2025-07-02T10:00" }),
  // In time; asked in May, decided in June.
  determination("D-08", "2025-05-30T09:00", { decidedAt: "2025-06-02T10:00" }),
];

/** June and July by the receipt of the request: D-08 lies outside. */
export const COUNTED: OutcomeCounts = {
  ...noCounts(),
  pass: 3,
  fail: 1,
  indeterminate: 1,
  pending: 1,
  "not-applicable": 1,
};

export interface Parts {
  readonly list?: readonly ListedCase[];
  readonly rows?: RowsApart;
  readonly counted?: OutcomeCounts;
}

export const NO_ROWS: RowsApart = { keys: new Set(), setAside: 0, repeated: 0 };

/** One line of figures beside these records. */
export function reconciled(
  line: Partial<DashboardLine>,
  { list, rows = NO_ROWS, counted = COUNTED }: Parts = {},
): Reconciled {
  const asOf = at("2025-08-01");
  const { ledger } = buildLedger(intakeOf(RECORDS), {});
  const result = {
    title: "June and July",
    plan: "Acme",
    asOf: "2025-08-01T00:00:00-07:00",
    trusted: true,
    policies: [{ id: "fixture", rules: [{ id: "D-1", title: "a rule", cases: counted }] }],
  } as unknown as AuditResult;
  return reconcile({
    program: { name: "p2p-audit", version: "0" },
    result,
    run: {
      cases: ledger.cases,
      plans: [planPolicy(bundleOf([rule]), commons, {})],
      stage: { asOf, book: ledger.book, calendars: commons.calendars, tables: commons.tables },
      dating: datingOf({ from: "2025-06-01", to: "2025-07-31", datedBy: "trigger" }, zoneOf(ZONE), asOf),
    },
    figures: { lines: [{ line: "Turnaround", policy: "fixture", rule: "D-1", ...line }] },
    at: "figures.json",
    lists: [list ?? null],
    rowsApart: () => rows,
  });
}
