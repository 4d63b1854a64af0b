import type { Session } from "#duckdb/database.js";
import type { Bench } from "#judging/bench.js";
import type { CaseSaid } from "#judging/say-case.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";
import type { FewCases } from "./few-cases.js";
import { type FlaggedBatch, flaggedBatches, flagPlaces } from "./flagged-cases.js";
import { batchJudge, type JudgeOrder } from "./judge-batch.js";
import { type JudgeThread, judgeThread } from "./judge-thread.js";
import { othersTurn } from "./others-turn.js";
import { shareOut } from "./share-out.js";
import type { TakenTables } from "./taken-tables.js";

/**
 * Flagged cases from which on other threads help: starting one and making its code quick takes as long as it takes to judge
 * some thousand here.
 */
const HELP_FROM = 4096;
/** More would wait for their batches, which one thread reads. */
const MOST_HELPERS = 3;

export interface FlaggedRequest extends Omit<JudgeOrder, "tables" | "places"> {
  readonly taken: TakenTables;
  readonly kinds: readonly JudgedKind[];
  readonly bench: Bench;
  /** Threads that may be used, this one among them. */
  readonly threads: number;
  /** Flagged cases from which on other threads help; null: as many as make it worth while. */
  readonly helpFrom: number | null;
}

/**
 * Has the reference engine judge the cases of table `flagged`; gives what is said of each in the order of cases. When it has
 * come to its end, all of them are counted at the bench.
 */
export async function* judgeFlagged(session: Session, request: FlaggedRequest): AsyncGenerator<CaseSaid> {
  const { taken, kinds, bench } = request;
  const { count, batches } = await flaggedBatches(session, taken, kinds);
  const order = orderOf(request);
  // Node loads no TypeScript: run from its sources, the program judges in place.
  const canHelp = count >= (request.helpFrom ?? HELP_FROM) && !import.meta.url.endsWith(".ts");
  const helpers: JudgeThread[] = [];
  try {
    const wanted = canHelp ? Math.min(request.threads - 1, MOST_HELPERS) : 0;
    for (let started = 0; started < wanted; started += 1)
      helpers.push(judgeThread(plainOrder(order), taken.setAside));
    const judges = helpers.map(({ judge }) => judge);
    const judge = batchJudge(order, bench);
    const here = async (batch: FlaggedBatch) => {
      const said: CaseSaid[] = [];
      for (const one of judge(batch)) {
        said.push(one);
        // Helpers that are ready are heard, and the next batch is read.
        await othersTurn();
      }
      return said;
    };
    for await (const said of shareOut<FlaggedBatch, readonly CaseSaid[]>(batches, judges, here)) yield* said;
    for (const helper of helpers) bench.add(await helper.counted());
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()));
  }
}

/**
 * The same for a drop of few cases that were all read before: what needs the session is done when it answers, the judging comes
 * while the session does something else.
 */
export async function judgeFew(
  session: Session,
  request: FlaggedRequest,
  few: FewCases,
): Promise<AsyncGenerator<CaseSaid>> {
  const { batches } = await flaggedBatches(session, request.taken, request.kinds, few);
  const read: FlaggedBatch[] = [];
  for await (const batch of batches) read.push(batch);
  const judge = batchJudge(orderOf(request), request.bench, few);
  return (async function* () {
    await othersTurn();
    for (const batch of read) {
      for (const said of judge(batch)) {
        yield said;
        await othersTurn();
      }
    }
  })();
}

function orderOf(request: FlaggedRequest): JudgeOrder {
  const { columns, origins, templates } = request.taken;
  const places = flagPlaces(request.plans, request.kinds);
  return { ...request, tables: { columns, origins, templates }, places };
}

/** What a thread is handed: of what judging is asked by, only what it reads. */
function plainOrder({ by, plans, deliveries, tables, places, inFull }: JudgeOrder): JudgeOrder {
  const { period, answers, applicability, notKept } = by.config;
  const { calendars, tables: lookups, integrity } = by.commons;
  const config = {
    ...(period && { period }),
    ...(answers && { answers }),
    ...(applicability && { applicability }),
    ...(notKept && { notKept }),
  };
  const { ownFlags } = integrity;
  return {
    by: {
      config,
      asOf: by.asOf,
      zone: by.zone,
      bundles: by.bundles,
      commons: { calendars, tables: lookups, integrity: { ownFlags } },
    },
    plans,
    deliveries,
    tables,
    places,
    inFull,
  };
}
