import { zoneOf } from "#calendar/zone.js";
import { findingsContext, findingsOf, outcomeLine, type PolicyWords } from "#findings/index.js";
import type {
  AuditConfig,
  AuditResult,
  Finding,
  InputDigest,
  Mapping,
  QuestionLine,
  Reject,
} from "#generated/types.js";
import type { SourceFile } from "#intake/contract.js";
import { intake } from "#intake/index.js";
import { buildLedger } from "#ledger/build.js";
import { timesAfter } from "#ledger/integrity.js";
import { ledgerLines, type StoredLedger } from "#ledger/ledger-lines.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { plansOf } from "#policy/plans.js";
import { replay } from "#replay/reference/replay.js";
import { assembleResult, basisOf, datingOf, inPeriod, tally } from "#result/index.js";
import { runningSha256, sha256 } from "#seal/digest.js";
import { by } from "#shared/text-order.js";

/** Name of the saved ledger among the inputs of a result. */
export const LEDGER_INPUT = "ledger";

/** What records are judged by. Nothing else is read: no clock, no environment. */
export interface JudgeRequest {
  readonly program: AuditResult["program"];
  readonly config: AuditConfig;
  /** Instant up to which the data is complete, in microseconds. */
  readonly asOf: number;
  readonly zone: string;
  readonly bundles: readonly PolicyBundle[];
  readonly commons: Commons;
  readonly inputs: readonly InputDigest[];
}

/** Everything a run is made of. */
export interface AuditRequest extends JudgeRequest {
  readonly files: readonly SourceFile[];
  readonly mappings: readonly Mapping[];
  /** What was read beside the drop, for the saved ledger. */
  readonly beside: Omit<StoredLedger, "zone" | "taken">;
}

/** Where results go as they come, case by case, in a fixed order. */
export interface AuditListener {
  onFindings(findings: readonly Finding[]): void;
  onOutcome?(line: ReturnType<typeof outcomeLine>): void;
  /** Subjects that the answer to an open question decides. */
  onQuestions?(lines: readonly QuestionLine[]): void;
  /** A line of the saved ledger, without its line end. */
  onLedger?(line: string): void;
  onProgress?(stage: "rows" | "cases", done: number): void;
}

export interface AuditOutput {
  readonly result: AuditResult;
  readonly rejects: readonly Reject[];
}

/** The program on a page: intake → ledger → replay → findings → result. */
export async function audit(request: AuditRequest, listener: AuditListener): Promise<AuditOutput> {
  const { zone, beside } = request;
  const plans = plansOf(request.bundles, request.commons, request.config);
  const onRows = (rows: number) => listener.onProgress?.("rows", rows);
  const taken = await intake(request.files, request.mappings, { zone, onRows });
  return judge(request, { zone, ...beside, taken }, listener, plans);
}

/** All that follows intake, from what it gave or from a saved ledger: the same ledger gives the same bytes. */
export function judge(
  request: JudgeRequest,
  stored: StoredLedger,
  listener: AuditListener,
  plans = plansOf(request.bundles, request.commons, request.config),
): AuditOutput {
  const { config, asOf, zone, bundles, commons } = request;
  const { taken } = stored;
  const inputs = [...request.inputs, sealed(stored, listener.onLedger)].sort(by((input) => input.name));
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
    const asked = counts.add(outcome, findings, judged);
    listener.onFindings(findings);
    listener.onQuestions?.(asked);
    for (const one of listener.onOutcome ? outcome.outcomes : []) {
      listener.onOutcome?.(outcomeLine(one, context.policies.get(one.policy) as PolicyWords));
    }
    cases += 1;
    listener.onProgress?.("cases", cases);
  }

  const integrity = [...taken.integrity, ...timesAfter(asOf, taken.records)];
  const counted = counts.result();
  const unclear = counts.unclear();
  const parts = { ...request, taken, ledger, deliveries, integrity, plans, counted, unclear, inputs };
  return { result: assembleResult(parts), rejects: taken.rejects };
}

/** Hands out the saved ledger line by line and gives its digest. */
export function sealed(stored: StoredLedger, onLine?: (line: string) => void): InputDigest {
  const digest = runningSha256();
  for (const line of ledgerLines(stored)) {
    digest.update(`${line}\n`);
    onLine?.(line);
  }
  return { name: LEDGER_INPUT, sha256: digest.hex() };
}
