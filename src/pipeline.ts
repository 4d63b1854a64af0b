import { arrivalOf } from "#arrival/arrival.js";
import { type FileDays, fileDays } from "#arrival/file-days.js";
import { zoneOf } from "#calendar/zone.js";
import { compiledIntake } from "#compiled/intake.js";
import { integrityOfTables } from "#compiled/integrity/integrity-of-tables.js";
import { unitAnswers } from "#compiled/measures/unit-answers.js";
import { originsOfTables } from "#compiled/origins.js";
import { replayTables } from "#compiled/replay-tables.js";
import { tableDays } from "#compiled/table-days.js";
import { tableLines } from "#compiled/table-lines.js";
import type { Database } from "#duckdb/database.js";
import { findingsContext, findingsOf, outcomeLine, type PolicyWords, pendingOf } from "#findings/index.js";
import type { Arrival, ControlEntry, FileResult, InputDigest, IntegrityInstance } from "#generated/types.js";
import { intake } from "#intake/index.js";
import { flagInstances } from "#integrity/flag-instances.js";
import { inCatalogueOrder, integrityOf, integrityStage } from "#integrity/index.js";
import { type BuiltLedger, bookOf, buildLedger } from "#ledger/build.js";
import { deliveriesOf } from "#ledger/deliveries.js";
import type { CompletenessBook } from "#ledger/ledger.js";
import { ledgerLines, type StoredLedger } from "#ledger/ledger-lines.js";
import { heardRejects, type Rejects } from "#ledger/rejects.js";
import { ledgerUnits, measuresOf, withWindows } from "#measures/index.js";
import type { PolicyPlan } from "#policy/plan.js";
import { plansOf } from "#policy/plans.js";
import { replay } from "#replay/reference/replay.js";
import type { CaseOutcome } from "#replay/rule-outcome.js";
import { assembleResult, basisOf, datingOf, inPeriod, orphansOf, tally } from "#result/index.js";
import { runningSha256, sha256 } from "#seal/digest.js";
import { by } from "#shared/text-order.js";
import type { AuditListener, AuditOutput, AuditRequest, JudgeRequest } from "./pipeline-request.js";

/** Name of the saved ledger among the inputs of a result. */
export const LEDGER_INPUT = "ledger";

/** Cases of a compiled run that the reference engine judges again, and the seed that draws them. */
const SAMPLE = 500;
const SEED = "1";

/** The program on a page: intake → ledger → replay → findings → result. */
export async function audit(request: AuditRequest, listener: AuditListener): Promise<AuditOutput> {
  const { zone, beside } = request;
  const plans = plansOf(request.bundles, request.commons, request.config);
  const onRows = (rows: number) => listener.onProgress?.("rows", rows);
  const taken = await intake(request.files, request.mappings, { zone, onRows });
  return judgeAndTell(request, { zone, ...beside, taken }, listener, plans);
}

/**
 * The same audit by way of a database: intake fills ledger tables, SQL settles what it is sure of, and the reference engine
 * writes everything that is reported. Gives what `audit` gives, byte for byte, but for the saved ledger.
 */
export async function auditInTables(
  request: AuditRequest,
  listener: AuditListener,
  database: Database,
): Promise<AuditOutput> {
  const { zone, config, bundles } = request;
  const plans = plansOf(bundles, request.commons, config);
  const onRows = (rows: number) => listener.onProgress?.("rows", rows);
  const taken = await compiledIntake(
    request.files,
    request.mappings,
    { zone, onRows, ...(request.sqlFrom !== undefined && { sqlFrom: request.sqlFrom }) },
    database,
  );
  const session = await database.connect();
  const days = await tableDays(session, taken, request.commons.arrival.dating, zoneOf(zone));
  const arrival = arrived(request, request.beside.controls, taken.files, days);
  const deliveries = deliveriesOf(taken, await originsOfTables(session, taken), config, arrival.alarms);
  const bench = judging(request, bookOf(taken, deliveries, config), plans);
  const { counts } = bench;

  const { orphans, agreement, told } = await replayTables(session, {
    ...bench,
    sample: request.sample ?? SAMPLE,
    seed: SEED,
    asOutcomes: listener.onOutcome !== undefined,
    casesAtATime: request.casesAtATime ?? null,
    taken,
    plans,
    onJudged: caseReporter(bench, listener),
    ownFlags: request.commons.integrity.ownFlags,
    onAgainstFlag: (judged) => bench.addFlags(inPeriod(judged, bench.dating)),
  });
  const inputs = [...request.inputs];
  const heard = { ...taken, rejects: heardBy(listener, taken.rejects) };
  const others = async () => {
    if (listener.onLedger) {
      inputs.push(
        await sealedLines(tableLines({ zone, ...request.beside, taken: heard }, session), listener.onLedger),
      );
      inputs.sort(by((input) => input.name));
    } else await tellRejects(listener, heard.rejects);
    const odd = await integrityOfTables(session, taken, oddities(request));
    const asked = withWindows(request.commons.measures, bundles);
    const units = await unitAnswers(session, asked, taken, bench.stage.book, bench.dating);
    return { odd, measures: measuresOf(asked, units) };
  };
  const [{ odd, measures }] = await bothDone(others(), told);
  const integrity = toldIntegrity(request, [...odd, ...bench.againstFlag.values()], listener);
  session.close();
  const counted = { counted: counts.result(), unclear: counts.unclear() };
  return {
    result: assembleResult({
      ...request,
      inputs,
      taken,
      ...(request.beside.history && { history: request.beside.history }),
      orphans,
      agreement: await agreement,
      deliveries,
      arrival,
      integrity,
      measures,
      plans,
      ...counted,
    }),
    superseded: taken.superseded,
  };
}

/** Both, or the first error, but not before the other has come to its end. */
async function bothDone<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** What was read, with what is complete in it: the ledger that a run judges. */
export function ledgerOf(
  request: Pick<JudgeRequest, "config" | "asOf" | "zone" | "commons">,
  { taken, controls }: StoredLedger,
): BuiltLedger & { readonly arrival: Arrival } {
  const days = fileDays(taken.records, request.commons.arrival.dating, zoneOf(request.zone));
  const arrival = arrived(request, controls, taken.files, days);
  return { ...buildLedger(taken, request.config, arrival.alarms), arrival };
}

function arrived(
  { config, asOf, zone, commons }: Pick<JudgeRequest, "config" | "asOf" | "zone" | "commons">,
  controls: readonly ControlEntry[],
  files: readonly FileResult[],
  days: readonly FileDays[],
): Arrival {
  return arrivalOf({ files, days, controls, checks: commons.arrival, config, asOf, zone: zoneOf(zone) });
}

function oddities({ commons, asOf, zone }: JudgeRequest) {
  return integrityStage(commons.integrity, asOf, zone);
}

/** Puts what was found in order and hands it out. */
function toldIntegrity(
  { commons }: JudgeRequest,
  found: readonly IntegrityInstance[],
  listener: AuditListener,
): IntegrityInstance[] {
  const instances = inCatalogueOrder(commons.integrity, found);
  listener.onIntegrity?.(instances);
  return instances;
}

/** What cases are judged and counted with. */
function judging(
  { config, asOf, zone, bundles, commons }: JudgeRequest,
  book: CompletenessBook,
  plans: readonly PolicyPlan[],
) {
  const dating = datingOf(config.period, zoneOf(zone), asOf);
  const againstFlag = new Map<string, IntegrityInstance>();
  const flags = { ownFlags: commons.integrity.ownFlags, asOf, zone };
  return {
    againstFlag,
    /** Keeps the results of the period that a flag of the source system contradicts, each once. */
    addFlags({ outcomes }: CaseOutcome): void {
      for (const one of flagInstances(outcomes, flags)) againstFlag.set(JSON.stringify(one), one);
    },
    stage: { asOf, book, calendars: commons.calendars, tables: commons.tables },
    dating,
    context: findingsContext(bundles, asOf, zone, sha256),
    counts: tally({
      bundles,
      plans,
      answers: config.answers ?? [],
      basisOf: (policy) => basisOf(config.applicability, policy),
      dating,
    }),
  };
}

/** As `judge`, and tells the lines of the saved ledger and the rejects, where they are asked for. */
export async function judgeAndTell(
  request: JudgeRequest,
  stored: StoredLedger,
  listener: AuditListener,
  plans = plansOf(request.bundles, request.commons, request.config),
): Promise<AuditOutput> {
  const rejects = heardBy(listener, stored.taken.rejects);
  const told = { ...stored, taken: { ...stored.taken, rejects } };
  const inputs = [...request.inputs];
  if (listener.onLedger) inputs.push(await sealed(told, listener.onLedger));
  else await tellRejects(listener, rejects);
  inputs.sort(by((input) => input.name));
  return judge({ ...request, inputs }, stored, listener, plans);
}

/** All that follows intake, from what it gave or from a saved ledger: the same ledger gives the same bytes. */
export function judge(
  request: JudgeRequest,
  stored: StoredLedger,
  listener: AuditListener,
  plans = plansOf(request.bundles, request.commons, request.config),
): AuditOutput {
  const { taken } = stored;
  const { ledger, deliveries, arrival } = ledgerOf(request, stored);

  const bench = judging(request, ledger.book, plans);
  const report = caseReporter(bench, listener);
  for (const judged of replay(ledger, plans, bench.stage)) report(judged);

  const found = [...integrityOf(taken, oddities(request)), ...bench.againstFlag.values()];
  const integrity = toldIntegrity(request, found, listener);
  const counted = bench.counts.result();
  const unclear = bench.counts.unclear();
  const asked = withWindows(request.commons.measures, request.bundles);
  const measures = measuresOf(asked, ledgerUnits(ledger, bench.dating));
  const parts = {
    ...request,
    taken,
    ...(stored.history && { history: stored.history }),
    orphans: orphansOf(ledger),
    deliveries,
    arrival,
    integrity,
    measures,
    plans,
    counted,
    unclear,
  };
  return { result: assembleResult(parts), superseded: taken.superseded };
}

/** Hands out the saved ledger line by line and gives its digest. */
export function sealed(stored: StoredLedger, onLine?: (line: string) => void): Promise<InputDigest> {
  return sealedLines(ledgerLines(stored), onLine);
}

async function sealedLines(
  lines: AsyncIterable<string>,
  onLine?: (line: string) => void,
): Promise<InputDigest> {
  const digest = runningSha256();
  for await (const line of lines) {
    digest.update(`${line}\n`);
    onLine?.(line);
  }
  return { name: LEDGER_INPUT, sha256: digest.hex() };
}

/** Rejects are told as they pass by on their way into the saved ledger, so that files are read once more and not twice. */
function heardBy({ onReject }: AuditListener, rejects: Rejects): Rejects {
  return onReject ? heardRejects(rejects, onReject) : rejects;
}

/** Where no ledger is saved, they are asked for by themselves. */
async function tellRejects({ onReject }: AuditListener, rejects: Rejects): Promise<void> {
  if (!onReject) return;
  for await (const _ of rejects.pieces());
}

/** Reports and counts cases as they are judged. `isInside`: something else of the case is known to lie in the period. */
function caseReporter(
  { dating, context, counts, addFlags }: ReturnType<typeof judging>,
  listener: AuditListener,
) {
  let cases = 0;
  return (judged: CaseOutcome, isInside?: boolean): void => {
    const outcome = inPeriod(judged, dating);
    addFlags(outcome);
    const findings = findingsOf(outcome, context);
    const asked = counts.add(outcome, findings, judged, isInside);
    listener.onFindings(findings);
    listener.onQuestions?.(asked);
    listener.onPending?.(pendingOf(outcome.outcomes, context));
    for (const one of listener.onOutcome ? outcome.outcomes : []) {
      listener.onOutcome?.(outcomeLine(one, context.policies.get(one.policy) as PolicyWords));
    }
    cases += 1;
    listener.onProgress?.("cases", cases);
  };
}
