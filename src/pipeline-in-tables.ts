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
import { benchOf } from "#judging/bench.js";
import { bookOf } from "#ledger/build.js";
import { deliveriesOf } from "#ledger/deliveries.js";
import { withDoubtful } from "#ledger/number-links.js";
import { measuresAsked, measuresOf } from "#measures/index.js";
import { plansOf } from "#policy/plans.js";
import { assembleResult } from "#result/index.js";
import { by } from "#shared/text-order.js";
import type { AuditListener, AuditOutput, AuditRequest } from "./pipeline-request.js";
import {
  arrived,
  caseTeller,
  heardBy,
  oddities,
  sealedPieces,
  tellRejects,
  toldIntegrity,
} from "./pipeline-steps.js";

/** Cases of a compiled run that the reference engine judges again, and the seed that draws them. */
const SAMPLE = 500;
const SEED = "1";

/**
 * The audit of src/pipeline.ts by way of a database: intake fills ledger tables, SQL settles what it is sure of, and the
 * reference engine writes everything that is reported. Gives what `audit` gives, byte for byte, but for the saved ledger.
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
