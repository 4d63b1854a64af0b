import { arrivalOf } from "#arrival/arrival.js";
import { type FileDays, fileDays } from "#arrival/file-days.js";
import { zoneOf } from "#calendar/zone.js";
import { compiledIntake } from "#compiled/intake.js";
import { integrityOfTables } from "#compiled/integrity/integrity-of-tables.js";
import { unitAnswers } from "#compiled/measures/unit-answers.js";
import { doubtfulOfTables } from "#compiled/number-links.js";
import { originsOfTables } from "#compiled/origins.js";
import { replayTables } from "#compiled/replay-tables.js";
import { isSmallDrop } from "#compiled/small-drop.js";
import { tableDays } from "#compiled/table-days.js";
import { tableLines } from "#compiled/table-lines.js";
import type { Database } from "#duckdb/database.js";
import type { Arrival, ControlEntry, FileResult, InputDigest, IntegrityInstance } from "#generated/types.js";
import { intake } from "#intake/index.js";
import { inCatalogueOrder, integrityOf, integrityStage } from "#integrity/index.js";
import { benchOf } from "#judging/bench.js";
import { type CaseSaid, sayCase } from "#judging/say-case.js";
import { type BuiltLedger, bookOf, buildLedger } from "#ledger/build.js";
import { deliveriesOf } from "#ledger/deliveries.js";
import { ledgerLines, type StoredLedger } from "#ledger/ledger-lines.js";
import { linePieces } from "#ledger/line-pieces.js";
import { withDoubtful } from "#ledger/number-links.js";
import { heardRejects, type Rejects } from "#ledger/rejects.js";
import { ledgerUnits, measuresAsked, measuresOf } from "#measures/index.js";
import { plansOf } from "#policy/plans.js";
import { replay } from "#replay/reference/replay.js";
import { assembleResult, orphansOf } from "#result/index.js";
import { runningSha256 } from "#seal/digest.js";
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
  const linked = { ...taken, setAside: withDoubtful(taken.setAside, await doubtfulOfTables(session, taken)) };
  const bench = benchOf(request, bookOf(linked, deliveries, config), plans);
  const { counts } = bench;

  const inputs = [...request.inputs];
  const heard = { ...taken, rejects: heardBy(listener, taken.rejects) };
  const kept = async () => {
    if (!listener.onLedger) return tellRejects(listener, heard.rejects);
    const stored = { zone, ...request.beside, taken: heard };
    const lines = tableLines(stored, database, request.ledgerSqlFrom);
    inputs.push(await sealedPieces(lines, listener.onLedger));
    inputs.sort(by((input) => input.name));
  };
  // What no verdict is needed for. A small drop has it done while cases are judged; of a large one both would want all memory.
  const beside = async () => {
    await kept();
    const own = await database.connect();
    try {
      return await integrityOfTables(own, taken, oddities(request));
    } finally {
      own.close();
    }
  };
  const replayed = replayTables(session, {
    sample: request.sample ?? SAMPLE,
    seed: SEED,
    asOutcomes: listener.onOutcome !== undefined,
    casesAtATime: request.casesAtATime ?? null,
    undecidedFrom: request.undecidedFrom ?? null,
    threads: database.threads,
    helpFrom: request.helpFrom ?? null,
    taken: linked,
    by: request,
    plans,
    deliveries,
    bench,
    onSaid: caseTeller(listener),
  });
  const [early, { orphans, agreement, told }] = await bothDone(
    isSmallDrop(request) ? beside() : null,
    replayed,
  ).catch(async (error: unknown) => {
    // Nobody is told anything of an audit that has ended.
    await replayed.then(({ told }) => told).catch(() => undefined);
    throw error;
  });
  const others = async () => {
    const odd = early ?? (await beside());
    const asked = measuresAsked(request.commons.measures, bundles);
    const units = await unitAnswers(session, asked, linked, bench.stage.book, bench.dating);
    return { odd, measures: measuresOf(asked, units) };
  };
  const [{ odd, measures }] = await bothDone(others(), told);
  const integrity = toldIntegrity(request, [...odd, ...bench.againstFlag.values()], listener);
  const agreed = await agreement();
  session.close();
  const counted = { counted: counts.result(), unclear: counts.unclear() };
  return {
    result: assembleResult({
      ...request,
      inputs,
      taken,
      ...(request.beside.history && { history: request.beside.history }),
      orphans,
      agreement: agreed,
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
async function bothDone<A, B>(one: A | Promise<A>, other: Promise<B>): Promise<[A, B]> {
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

  const bench = benchOf(request, ledger.book, plans);
  const tell = caseTeller(listener);
  const inFull = listener.onOutcome !== undefined;
  for (const judged of replay(ledger, plans, bench.stage)) tell(sayCase(bench, judged, false, inFull));

  const found = [...integrityOf(taken, oddities(request)), ...bench.againstFlag.values()];
  const integrity = toldIntegrity(request, found, listener);
  const counted = bench.counts.result();
  const unclear = bench.counts.unclear();
  const asked = measuresAsked(request.commons.measures, request.bundles);
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

/** Hands out the saved ledger piece by piece and gives its digest. */
export function sealed(stored: StoredLedger, onPiece?: (piece: Uint8Array) => void): Promise<InputDigest> {
  return sealedPieces(linePieces(ledgerLines(stored)), onPiece);
}

async function sealedPieces(
  pieces: AsyncIterable<Uint8Array>,
  onPiece?: (piece: Uint8Array) => void,
): Promise<InputDigest> {
  const digest = runningSha256();
  for await (const piece of pieces) {
    digest.update(piece);
    onPiece?.(piece);
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

/** Hands out what is said of cases, one after the other. */
function caseTeller(listener: AuditListener) {
  let cases = 0;
  return ({ findings, questions, pending, outcomes }: CaseSaid): void => {
    listener.onFindings(findings);
    listener.onQuestions?.(questions);
    listener.onPending?.(pending);
    for (const one of outcomes) listener.onOutcome?.(one);
    cases += 1;
    listener.onProgress?.("cases", cases);
  };
}
