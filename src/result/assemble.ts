import { formatInstant } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type {
  Agreement,
  Arrival,
  AuditConfig,
  AuditResult,
  DeliveryResult,
  HistoryRead,
  InputDigest,
  IntegrityChecks,
  IntegrityInstance,
  Measures,
} from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import { integrityCounts } from "#integrity/integrity-report.js";
import { fieldsRead } from "#policy/fields-read.js";
import type { PolicyPlan } from "#policy/plan.js";
import { counted } from "#shared/counted.js";
import { partyNames } from "#shared/party-names.js";
import { NO_PLAN } from "#shared/plan-name.js";
import { accountingOf, rejectCounts, trustNotes } from "./data-quality.js";
import { notTestedLines, policiesWithoutCase } from "./not-tested.js";
import type { Tally } from "./tally.js";

export interface ResultParts {
  readonly program: AuditResult["program"];
  readonly config: AuditConfig;
  /** Microseconds. */
  readonly asOf: number;
  readonly zone: string;
  readonly taken: Omit<IntakeResult, "records">;
  readonly orphans: AuditResult["orphans"];
  readonly deliveries: readonly DeliveryResult[];
  readonly arrival: Arrival;
  readonly integrity: readonly IntegrityInstance[];
  readonly commons: { readonly integrity: IntegrityChecks };
  readonly plans: readonly PolicyPlan[];
  readonly counted: ReturnType<Tally["result"]>;
  /** Policies of which it cannot be told for some records whether they apply, a line each. */
  readonly unclear: readonly string[];
  readonly inputs: readonly InputDigest[];
  readonly measures: Measures;
  /** Where a history was read. */
  readonly history?: HistoryRead;
  /** Where the compiled engine judged. */
  readonly agreement?: Agreement;
}

/** The audit result of a run: what was audited, what arrived, what was counted, and whether it can be trusted. */
export function assembleResult(parts: ResultParts): AuditResult {
  const { config, taken, deliveries, plans } = parts;
  const figures = parts.counted;
  const accounting = accountingOf(taken);
  const { orphans } = parts;
  const nameOf = partyNames(config);
  const notes = [
    ...trustNotes(taken, deliveries, parts.arrival, nameOf),
    ...disagreementNotes(parts.agreement),
  ];
  const rulesReading = readersIn(taken.unmappedCodes.length > 0 ? plans : []);
  const period = config.period ? { ...config.period } : null;
  return {
    schema: "p2p-audit/audit-result/1",
    program: parts.program,
    title: config.title ?? "Peer-to-peer and denial audit",
    plan: config.plan ?? NO_PLAN,
    confidentiality: config.confidentiality ?? null,
    asOf: formatInstant(parts.asOf, zoneOf(parts.zone)),
    zone: parts.zone,
    period,
    accounting,
    ...(parts.history && { history: parts.history }),
    files: [...taken.files],
    deliveries: [...deliveries],
    arrival: parts.arrival,
    rejects: rejectCounts(taken.rejects),
    unmappedCodes: taken.unmappedCodes.map((code) => ({ ...code, rules: rulesReading(code.field) })),
    integrity: integrityCounts(parts.commons.integrity, parts.integrity),
    orphans,
    notTested: [
      ...policiesWithoutCase(figures.policies),
      ...parts.unclear,
      ...notTestedLines(figures.universe, deliveries, {
        orphans,
        accounting,
        files: taken.files,
        period,
        nameOf,
      }),
    ],
    ...figures,
    measures: parts.measures,
    ...(parts.agreement && { agreement: parts.agreement }),
    trusted: accounting.conserved && notes.length === 0,
    trustNotes: notes,
    inputs: [...parts.inputs],
    configuration: config,
  };
}

function disagreementNotes(agreement: Agreement | undefined): string[] {
  const found = agreement?.disagreements.length ?? 0;
  if (found === 0) return [];
  return [
    `the engines disagree on ${counted(found, "outcome")} of a sample of ${counted(agreement?.cases ?? 0, "case")}; run again with --engine reference and report it`,
  ];
}

/** Asks which rules read a field of a source, given as `field` or `kind.field`. */
function readersIn(plans: readonly PolicyPlan[]): (field: string) => string[] {
  const rules = plans.flatMap((plan) =>
    plan.rules.map((rule) => ({ id: rule.rule.id, fields: [...fieldsRead(rule)] })),
  );
  return (field) => {
    const reads = (read: string) => read === field || read.endsWith(`.${field}`);
    return rules
      .filter(({ fields }) => fields.some(reads))
      .map(({ id }) => id)
      .sort();
  };
}
