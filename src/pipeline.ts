import { zoneOf } from "#calendar/zone.js";
import { type FindingsContext, findingsOf, outcomeLine, type PolicyWords } from "#findings/index.js";
import type { AuditConfig, AuditResult, Finding, InputDigest, Mapping, Reject } from "#generated/types.js";
import type { SourceFile } from "#intake/contract.js";
import { intake } from "#intake/index.js";
import { buildLedger } from "#ledger/build.js";
import { timesAfter } from "#ledger/integrity.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { fieldsRead } from "#policy/fields-read.js";
import type { PolicyPlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { replay } from "#replay/reference/replay.js";
import {
  accountingOf,
  type Dating,
  inPeriod,
  integrityCounts,
  notTestedLines,
  orphansOf,
  rejectCounts,
  tally,
  trustNotes,
} from "#result/index.js";
import { sha256 } from "#seal/digest.js";

/** Everything a run is made of. Nothing else is read: no clock, no environment. */
export interface AuditRequest {
  readonly program: AuditResult["program"];
  readonly config: AuditConfig;
  /** Instant up to which the data is complete, in microseconds, and as printed. */
  readonly asOf: number;
  readonly zone: string;
  readonly files: readonly SourceFile[];
  readonly mappings: readonly Mapping[];
  readonly bundles: readonly PolicyBundle[];
  readonly commons: Commons;
  readonly inputs: readonly InputDigest[];
}

/** Where results go as they come, case by case, in a fixed order. */
export interface AuditListener {
  onFindings(findings: readonly Finding[]): void;
  onOutcome?(line: ReturnType<typeof outcomeLine>): void;
  onProgress?(stage: "rows" | "cases", done: number): void;
}

export interface AuditOutput {
  readonly result: AuditResult;
  readonly rejects: readonly Reject[];
}

/** The program on a page: intake → ledger → replay → findings → result. */
export async function audit(request: AuditRequest, listener: AuditListener): Promise<AuditOutput> {
  const { config, asOf, commons, bundles } = request;
  const plans = plansOf(request);
  const taken = await intake(request.files, request.mappings, {
    zone: request.zone,
    onRows: (rows) => listener.onProgress?.("rows", rows),
  });
  const { ledger, deliveries } = buildLedger(taken, config);
  const dating: Dating = { period: config.period ?? null, zone: zoneOf(request.zone), asOf };
  const context = findingsContext(request);
  const counts = tally({
    bundles,
    plans,
    answers: config.answers ?? [],
    basisOf: (policy) => basisOf(config, policy),
    dating,
  });

  let cases = 0;
  for (const judged of replay(ledger, plans, {
    asOf,
    book: ledger.book,
    calendars: commons.calendars,
    tables: commons.tables,
  })) {
    const outcome = inPeriod(judged, dating);
    const findings = findingsOf(outcome, context);
    counts.add(outcome, findings);
    listener.onFindings(findings);
    if (listener.onOutcome) {
      for (const one of outcome.outcomes)
        listener.onOutcome(outcomeLine(one, context.policies.get(one.policy) as PolicyWords));
    }
    listener.onProgress?.("cases", ++cases);
  }

  const accounting = accountingOf(taken);
  const orphans = orphansOf(ledger);
  const notes = trustNotes(taken, deliveries);
  const counted = counts.result();
  const result: AuditResult = {
    schema: "p2p-audit/audit-result/1",
    program: request.program,
    title: config.title ?? "Peer-to-peer and denial audit",
    plan: config.plan ?? "not named",
    confidentiality: config.confidentiality ?? null,
    asOf: config.asOf,
    zone: request.zone,
    period: config.period ? { ...config.period } : null,
    accounting,
    files: [...taken.files],
    deliveries: [...deliveries],
    rejects: rejectCounts(taken.rejects),
    unmappedCodes: taken.unmappedCodes.map((code) => ({ ...code, rules: rulesReading(code.field, plans) })),
    integrity: integrityCounts([...taken.integrity, ...timesAfter(asOf, taken.records)]),
    orphans,
    notTested: notTestedLines(counted.universe, deliveries, { orphans, accounting, files: taken.files }),
    ...counted,
    trusted: accounting.conserved && notes.length === 0,
    trustNotes: notes,
    inputs: [...request.inputs],
  };
  return { result, rejects: taken.rejects };
}

/** The plans of the policies with the configuration's answers and payers. Throws every problem they have. */
export function plansOf({
  bundles,
  commons,
  config,
}: Pick<AuditRequest, "bundles" | "commons" | "config">): PolicyPlan[] {
  return bundles.map((bundle) => {
    const { id } = bundle.policy;
    const answers = (config.answers ?? []).filter((answer) => answer.policy === id);
    const stated = (config.applicability ?? [])
      .filter((one) => one.policy === id)
      .flatMap((one) => one.payers);
    return planPolicy(
      bundle,
      commons,
      Object.fromEntries(answers.map((answer) => [answer.question, answer.option])),
      stated.length > 0 ? stated : null,
    );
  });
}

export function findingsContext({
  asOf,
  zone,
  bundles,
}: Pick<AuditRequest, "asOf" | "zone" | "bundles">): FindingsContext {
  const policies = new Map(
    bundles.map(({ policy }): [string, PolicyWords] => [
      policy.id,
      { zone: zoneOf(policy.zone), cite: policy.cite, questions: policy.questions },
    ]),
  );
  return { asOf, zone: zoneOf(zone), policies, digest: sha256 };
}

function basisOf(config: AuditConfig, policy: string): string | null {
  const stated = (config.applicability ?? []).filter((one) => one.policy === policy);
  return (
    stated.map((one) => `${one.basis} (stated by ${one.statedBy} on ${one.statedOn})`).join("; ") || null
  );
}

function rulesReading(field: string, plans: readonly PolicyPlan[]): string[] {
  const rules = plans.flatMap((plan) =>
    plan.rules.filter((rule) =>
      [...fieldsRead(rule)].some((read) => read === field || read.endsWith(`.${field}`)),
    ),
  );
  return rules.map((rule) => rule.rule.id).sort();
}
