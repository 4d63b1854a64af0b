import { startOfDay } from "#calendar/zone.js";
import type { Session } from "#duckdb/database.js";
import type { Agreement, AuditResult, DeliveryResult } from "#generated/types.js";
import type { Bench, JudgedBy } from "#judging/bench.js";
import type { CaseSaid } from "#judging/say-case.js";
import type { Case } from "#ledger/ledger.js";
import type { PolicyPlan } from "#policy/plan.js";
import type { DatingFacts } from "#replay/sql/facts.js";
import { judgePlan } from "#replay/sql/judge-plan.js";
import { type Dating, inPeriod } from "#result/index.js";
import { byText } from "#shared/text-order.js";
import { agreement, judgedAgain, SAMPLED, sampledCases, settledCodes } from "./agreement.js";
import { roomForCases } from "./cases-at-hand.js";
import { momentFacts } from "./column-facts.js";
import { countJudged, countUniverse } from "./count-judged.js";
import { dropFacts } from "./drop-facts.js";
import { FEW, type FewCases, fewCases } from "./few-cases.js";
import { flagCases } from "./flags.js";
import { passedAgainstFlag } from "./integrity/passed-against-flag.js";
import { judgeFew, judgeFlagged } from "./judge-flagged.js";
import { judgeTables } from "./judged-tables.js";
import { linkTables } from "./link-tables.js";
import type { TakenTables } from "./taken-tables.js";
import { traced } from "./traced.js";

export interface ReplayedTables {
  readonly orphans: AuditResult["orphans"];
  /** Comes while SQL does what else there is to do: all that goes to the reference engine was judged and told. */
  readonly told: Promise<void>;
  /** What both engines say of the cases judged twice. Where they differ it asks the session for their traces. */
  agreement(): Promise<Agreement>;
}

export interface ReplayRequest {
  /** Cases that the reference engine judges again, and the seed that draws them. */
  readonly sample: number;
  readonly seed: string;
  readonly taken: TakenTables;
  readonly by: JudgedBy;
  readonly plans: readonly PolicyPlan[];
  readonly deliveries: readonly DeliveryResult[];
  readonly bench: Bench;
  /** Every outcome is asked for: SQL settles none. */
  readonly asOutcomes: boolean;
  /** Cases that SQL judges at a time; null: as many as memory has room for. */
  readonly casesAtATime: number | null;
  /** Determinations from which on SQL settles what is undecided for what was not delivered; null: more than the sample. */
  readonly undecidedFrom: number | null;
  /** Threads that may judge, this one among them, and the flagged cases from which on they do (null: as many as make it worth while). */
  readonly threads: number;
  readonly helpFrom: number | null;
  /** Takes what the reference engine says of a case. */
  onSaid(said: CaseSaid): void;
}

/**
 * Judges ledger tables: SQL settles every subject it can and counts them; whatever is reported, or SQL is not sure of, goes
 * to the reference engine case by case, in the order of cases.
 */
export async function replayTables(session: Session, request: ReplayRequest): Promise<ReplayedTables> {
  const { taken, plans, bench } = request;
  const { stage, dating, counts } = bench;
  const senders = [...new Set(taken.origins.map(({ sender }) => sender))].sort(byText);
  const moments = await momentFacts(session, taken, stage.asOf);
  const facts = dropFacts(taken, stage.book, senders, moments, stage);
  const dates = datingFacts(dating);
  const [[determinations] = [0]] = await session.rows('select count(*) from "determination"');
  // The reference engine judges every case of a small drop anyway.
  const settlesUndecided = Number(determinations) >= (request.undecidedFrom ?? request.sample + 1);
  const plan = judgePlan(plans, facts, dates, settlesUndecided);
  const orphans = await linkTables(session, taken, plan.columnsRead, senders);
  const few = await fewCases(session, taken, request.sample);
  // A drop of few cases is its own sample: the reference engine judges it while SQL does.
  const ownSample = few === null ? null : judgedAgain(determined(few), plans, stage);
  ownSample?.catch(() => undefined);
  await judgeTables(session, plan, taken, facts, request.casesAtATime ?? (await roomForCases(session)));
  await flagCases(session, plan.kinds, request.asOutcomes);
  await countJudged(session, plan.kinds, taken, senders, counts);
  await countUniverse(session, plan.kinds, taken, counts, dates, stage.asOf);
  const asked = { ...request, kinds: plan.kinds, inFull: request.asOutcomes };
  const flagged = few === null ? judgeFlagged(session, asked) : await judgeFew(session, asked, few);
  const told = tellAll(flagged, request);
  // An error waits for whoever asks.
  told.catch(() => undefined);
  if (few === null) await told;
  try {
    const { ownFlags } = request.by.commons.integrity;
    for await (const judged of passedAgainstFlag(session, taken, plan.kinds, plans, stage, ownFlags))
      bench.addFlags(inPeriod(judged, dating));
    const sampling = { size: request.sample, seed: request.seed };
    const again = ownSample ?? judgedAgain(await sampledCases(session, plan, taken, sampling), plans, stage);
    const settled = await settledCodes(session, plan.kinds, ownSample === null ? SAMPLED : FEW);
    const compared = again.then((judged) => agreement(request.seed, judged, settled));
    compared.catch(() => undefined);
    const withTraces = async () => {
      const { differing, ...rest } = await compared;
      return { ...rest, disagreements: await traced(session, plan, differing, plans, stage) };
    };
    return { orphans, told, agreement: withTraces };
  } catch (error) {
    // Nobody is told anything of a replay that has ended.
    await told.catch(() => undefined);
    throw error;
  }
}

async function tellAll(said: AsyncIterable<CaseSaid>, { onSaid }: ReplayRequest): Promise<void> {
  for await (const one of said) onSaid(one);
}

/** No sample has a case without a determination. */
function determined(cases: FewCases): Case[] {
  return [...cases.values()].filter(({ determination }) => determination !== null);
}

function datingFacts({ period, days, zone }: Dating): DatingFacts {
  return {
    zone: zone.id,
    field: period === null || period.datedBy === "trigger" ? null : period.datedBy,
    period: days === null ? null : { from: startOfDay(zone, days.from), end: startOfDay(zone, days.to + 1) },
  };
}
