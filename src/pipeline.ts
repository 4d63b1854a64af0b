import { zoneOf } from "#calendar/zone.js";
import { findingsContext, findingsOf, outcomeLine, type PolicyWords } from "#findings/index.js";
import type { AuditConfig, AuditResult, Finding, InputDigest, Mapping, Reject } from "#generated/types.js";
import type { SourceFile } from "#intake/contract.js";
import { intake } from "#intake/index.js";
import { buildLedger } from "#ledger/build.js";
import { timesAfter } from "#ledger/integrity.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { plansOf } from "#policy/plans.js";
import { replay } from "#replay/reference/replay.js";
import { assembleResult, basisOf, datingOf, inPeriod, tally } from "#result/index.js";
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
  const { program, config, asOf, zone, bundles, commons, inputs } = request;
  const plans = plansOf(bundles, commons, config);
  const onRows = (rows: number) => listener.onProgress?.("rows", rows);
  const taken = await intake(request.files, request.mappings, { zone, onRows });
  const { ledger, deliveries } = buildLedger(taken, config);

  const stage = { asOf, book: ledger.book, calendars: commons.calendars, tables: commons.tables };
  const dating = datingOf(config.period, zoneOf(zone), asOf);
  const context = findingsContext(bundles, asOf, zone, sha256);
  const basis = (policy: string) => basisOf(config.applicability, policy);
  const counts = tally({ bundles, plans, answers: config.answers ?? [], basisOf: basis, dating });

  let cases = 0;
  for (const judged of replay(ledger, plans, stage)) {
    const outcome = inPeriod(judged, dating);
    const findings = findingsOf(outcome, context);
    counts.add(outcome, findings);
    listener.onFindings(findings);
    for (const one of listener.onOutcome ? outcome.outcomes : []) {
      listener.onOutcome?.(outcomeLine(one, context.policies.get(one.policy) as PolicyWords));
    }
    cases += 1;
    listener.onProgress?.("cases", cases);
  }

  const integrity = [...taken.integrity, ...timesAfter(asOf, taken.records)];
  const counted = counts.result();
  const result = assembleResult({
    program,
    config,
    asOf,
    zone,
    taken,
    ledger,
    deliveries,
    integrity,
    plans,
    counted,
    inputs,
  });
  return { result, rejects: taken.rejects };
}
