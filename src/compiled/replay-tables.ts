import { startOfDay } from "#calendar/zone.js";
import type { Session } from "#duckdb/database.js";
import type { Agreement, AuditResult, IntegrityChecks } from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import type { PolicyPlan } from "#policy/plan.js";
import { replayCase } from "#replay/reference/replay.js";
import type { Stage } from "#replay/reference/scene.js";
import type { CaseOutcome } from "#replay/rule-outcome.js";
import type { DatingFacts } from "#replay/sql/facts.js";
import { judgePlan } from "#replay/sql/judge-plan.js";
import type { Dating, Tally } from "#result/index.js";
import { byText } from "#shared/text-order.js";
import { agreement, judgedAgain, SAMPLED, sampledCases, settledCodes } from "./agreement.js";
import { roomForCases } from "./cases-at-hand.js";
import { momentFacts } from "./column-facts.js";
import { countJudged, countUniverse } from "./count-judged.js";
import { dropFacts } from "./drop-facts.js";
import { FEW, type FewCases, fewCases } from "./few-cases.js";
import { type FlaggedCase, flaggedCases } from "./flagged-cases.js";
import { flagCases } from "./flags.js";
import { passedAgainstFlag } from "./integrity/passed-against-flag.js";
import { judgeTables } from "./judged-tables.js";
import { linkTables } from "./link-tables.js";
import { othersTurn } from "./others-turn.js";
import type { TakenTables } from "./taken-tables.js";

export interface ReplayedTables {
  readonly orphans: AuditResult["orphans"];
  /** Both come while SQL does what else there is to do; nothing of them needs the session. */
  readonly agreement: Promise<Agreement>;
  /** All that goes to the reference engine was judged and told. */
  readonly told: Promise<void>;
}

export interface ReplayRequest {
  /** Cases that the reference engine judges again, and the seed that draws them. */
  readonly sample: number;
  readonly seed: string;
  readonly taken: TakenTables;
  readonly plans: readonly PolicyPlan[];
  readonly stage: Stage;
  readonly dating: Dating;
  readonly counts: Tally;
  /** Every outcome is asked for: SQL settles none. */
  readonly asOutcomes: boolean;
  /** Cases that SQL judges at a time; null: as many as memory has room for. */
  readonly casesAtATime: number | null;
  /** Takes what the reference engine said of a case; `isInside`: an outcome of it that SQL settled is of the period. */
  onJudged(judged: CaseOutcome, isInside: boolean): void;
  /** Flags of the source systems, and what takes the cases that SQL settled as met although such a flag says otherwise. */
  readonly ownFlags: IntegrityChecks["ownFlags"];
  onAgainstFlag(judged: CaseOutcome): void;
}

/**
 * Judges ledger tables: SQL settles every subject it can and counts them; whatever is reported, or SQL is not sure of, goes
 * to the reference engine case by case, in the order of cases.
 */
export async function replayTables(session: Session, request: ReplayRequest): Promise<ReplayedTables> {
  const { taken, plans, stage, dating, counts } = request;
  const senders = [...new Set(taken.origins.map(({ sender }) => sender))].sort(byText);
  const moments = await momentFacts(session, taken, stage.asOf);
  const facts = dropFacts(taken, stage.book, senders, moments, stage);
  const dates = datingFacts(dating);
  const plan = judgePlan(plans, facts, dates);
  const orphans = await linkTables(session, taken, plan.columnsRead, senders);
  const few = await fewCases(session, taken, request.sample);
  // A drop of few cases is its own sample: the reference engine judges it while SQL does.
  const ownSample = few === null ? null : judgedAgain(determined(few), plans, stage);
  ownSample?.catch(() => undefined);
  await judgeTables(session, plan, taken, facts, request.casesAtATime ?? (await roomForCases(session)));
  await flagCases(session, plan.kinds, request.asOutcomes);
  await countJudged(session, plan.kinds, taken, counts);
  await countUniverse(session, plan.kinds, taken, counts, dates, stage.asOf);
  const flagged = flaggedCases(session, taken, plan.kinds, plans, few);
  const told = tellFlagged(few === null ? flagged : await all(flagged), request);
  // An error waits for whoever asks.
  told.catch(() => undefined);
  if (few === null) await told;
  for await (const judged of passedAgainstFlag(session, taken, plan.kinds, plans, stage, request.ownFlags))
    request.onAgainstFlag(judged);
  const sampling = { size: request.sample, seed: request.seed };
  const again = ownSample ?? judgedAgain(await sampledCases(session, plan, taken, sampling), plans, stage);
  const settled = await settledCodes(session, plan.kinds, ownSample === null ? SAMPLED : FEW);
  const agreed = again.then((judged) => agreement(request.seed, judged, settled));
  agreed.catch(() => undefined);
  return { orphans, agreement: agreed, told };
}

async function tellFlagged(
  flagged: AsyncIterable<FlaggedCase> | readonly FlaggedCase[],
  { stage, onJudged }: ReplayRequest,
): Promise<void> {
  for await (const { matter, plans, inside } of flagged) {
    await othersTurn();
    onJudged(replayCase(matter, plans, stage), inside);
  }
}

/** No sample has a case without a determination. */
function determined(cases: FewCases): Case[] {
  return [...cases.values()].filter(({ determination }) => determination !== null);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function datingFacts({ period, days, zone }: Dating): DatingFacts {
  return {
    zone: zone.id,
    field: period === null || period.datedBy === "trigger" ? null : period.datedBy,
    period: days === null ? null : { from: startOfDay(zone, days.from), end: startOfDay(zone, days.to + 1) },
  };
}
