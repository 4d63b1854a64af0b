import { zoneOf } from "#calendar/zone.js";
import type { Cell, Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { Agreement } from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import { caseOf } from "#ledger/link.js";
import type { PolicyPlan } from "#policy/plan.js";
import { isCoarse } from "#replay/not-tested.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import { replayCase } from "#replay/reference/replay.js";
import type { Stage } from "#replay/reference/scene.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { COULD_FAIL, UNSETTLED } from "#replay/sql/codes.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import type { JudgedKind, JudgePlan } from "#replay/sql/judge-plan.js";
import { caseRecords } from "./case-records.js";
import { OUTCOMES } from "./count-judged.js";
import { bitsOf } from "./flags.js";
import { judgedTable } from "./judged-tables.js";
import { othersTurn } from "./others-turn.js";
import type { TakenTables } from "./taken-tables.js";

export interface Sampling {
  /** Number of cases. */
  readonly size: number;
  /** The same seed draws the same cases. */
  readonly seed: string;
}

/** A settled outcome that the reference engine does not share. */
type Disagreement = Agreement["disagreements"][number];

/** What SQL settled, by policy, rule and subject; null where it left it to the reference engine. */
type SettledCodes = (policy: string, rule: string, kind: string, id: string) => number | null;

/** What the reference engine said of a number of cases. */
export interface JudgedAgain {
  readonly cases: number;
  readonly subjects: number;
  readonly outcomes: readonly (Pick<RuleOutcome, "policy" | "plan" | "subject" | "outcome" | "couldFail"> & {
    readonly matter: Case;
    /** The same with its causes. */
    inWords(): RuleOutcome;
  })[];
}

/** A disagreement, with what it takes to see how both engines came to what they say. */
export interface Differing extends Pick<RuleOutcome, "policy" | "plan" | "subject"> {
  readonly disagreement: Disagreement;
  readonly matter: Case;
}

/** What was compared, and where the engines differ. */
export interface Compared extends Omit<Agreement, "disagreements"> {
  readonly differing: readonly Differing[];
}

/** Table of the cases that `sampledCases` draws. */
export const SAMPLED = "sampled_case";

/** Draws a sample: half are cases with rare combinations of outcomes, the other half are drawn from all. */
export async function sampledCases(
  session: Session,
  { kinds }: Pick<JudgePlan, "kinds">,
  taken: TakenTables,
  sampling: Sampling,
): Promise<Case[]> {
  await drawSample(session, kinds, sampling);
  const drawn = await session.rows(
    `select s.n, d.id from ${SAMPLED} s join determination d on d.rowid = s.cid order by s.n`,
  );
  const groups = await caseRecords(session, taken, SAMPLED);
  return drawn.map(([n, id]) => caseOf(String(id), groups.get(Number(n)) ?? []));
}

/** Judges cases again with the reference engine. Lets others take their turn between two: SQL can do something else meanwhile. */
export async function judgedAgain(
  cases: readonly Case[],
  plans: readonly PolicyPlan[],
  stage: Stage,
): Promise<JudgedAgain> {
  const said: JudgedAgain["outcomes"][number][] = [];
  let subjects = 0;
  for (const matter of cases) {
    await othersTurn();
    const { outcomes, unclear } = replayCase(matter, plans, stage, false);
    const judged = [...outcomes, ...unclear.flatMap((one) => one.judged())];
    subjects += new Set(judged.map(({ subject }) => subject)).size;
    for (const { policy, plan, subject, outcome, couldFail } of judged) {
      const { zone } = plans.find(({ id }) => id === policy) as PolicyPlan;
      const inWords = () => judgeRule(plan, policy, { stage, zone: zoneOf(zone), matter, subject });
      said.push({ policy, plan, subject, outcome, couldFail, matter, inWords });
    }
  }
  return { cases: cases.length, subjects, outcomes: said };
}

/** Compares every outcome that SQL settled with what the reference engine said. `seed`: what the cases were drawn by. Pure. */
export function agreement(
  seed: string,
  { cases, subjects, outcomes }: JudgedAgain,
  settled: SettledCodes,
): Compared {
  const differing: Differing[] = [];
  let compared = 0;
  for (const one of outcomes) {
    const { policy, plan, subject, outcome, matter } = one;
    const code = settled(policy, plan.rule.id, subject.kind, subject.id);
    if (code === null) continue;
    compared += 1;
    const isSame = OUTCOMES[code] === outcome;
    if (isSame && (outcome !== "indeterminate" || isSaidOnce(one, code))) continue;
    const disagreement = {
      policy,
      rule: plan.rule.id,
      subject: { kind: plan.rule.subject, id: subject.id },
      compiled: OUTCOMES[code] ?? "unknown",
      reference: isSame ? `${outcome}, for other causes` : outcome,
    };
    differing.push({ disagreement, policy, plan, subject, matter });
  }
  return { seed, cases, subjects, compared, differing };
}

/** What SQL leaves undecided is not reported: nothing but what is said once may be missing. */
function isSaidOnce({ couldFail, inWords }: JudgedAgain["outcomes"][number], code: number): boolean {
  return couldFail === (code === COULD_FAIL) && isCoarse(inWords());
}

/** Table `sampled`, and `sampled_case` with their numbers: half rare combinations of outcomes, the rest drawn from all. */
async function drawSample(
  session: Session,
  kinds: readonly JudgedKind[],
  { size, seed }: Sampling,
): Promise<void> {
  await session.run("create temp table sampled (cid bigint)");
  const drawn = `select rowid as cid, md5(id || ${quoted(seed)}) as lot from "determination"`;
  const own = kinds.find(({ kind }) => kind === "determination");
  if (own !== undefined) {
    await session.run(
      `insert into sampled select cid from (
         select min_by(cid, lot) as cid, count(*) as times, min(lot) as lot
         from ${named(judgedTable(own.kind))} join (${drawn}) using (cid)
         group by ${own.packs.map(named).join(", ")} order by times, lot limit ${Math.floor(size / 2)})`,
    );
  }
  const [[rare] = [0]] = await session.rows("select count(*) from sampled");
  await session.run(
    `insert into sampled select cid from (${drawn}) where cid not in (select cid from sampled)
     order by lot limit ${size - Number(rare)}`,
  );
  await session.run(`create temp view ${SAMPLED} as select rowid as n, cid from sampled`);
}

/** What SQL settled of the subjects of some cases. `cases`: a table with the case `cid` of each. */
export async function settledCodes(
  session: Session,
  kinds: readonly JudgedKind[],
  cases: string,
): Promise<SettledCodes> {
  const packs = new Map<string, Cell[]>();
  const places = new Map<string, { kind: string; pack: number; shift: number }>();
  for (const { kind, rules, packs: names } of kinds) {
    for (const { policy, plan, pack, shift } of rules)
      places.set(`${policy} ${plan.rule.id}`, { kind, pack: names.indexOf(pack), shift });
    const rows = await session.rows(
      `select l.id, j.whole, ${names.map((name) => `j.${named(name)}`).join(", ")} from ${named(judgedTable(kind))} j
       join ${cases} s on s.cid = j.cid join ${named(linkedTable(kind))} l on l.rid = j.rid`,
    );
    for (const [id, whole, ...codes] of rows) if (whole !== true) packs.set(`${kind} ${id}`, codes);
  }
  return (policy, rule, kind, id) => {
    const place = places.get(`${policy} ${rule}`);
    const pack = place === undefined ? undefined : packs.get(`${kind} ${id}`)?.[place.pack];
    if (place === undefined || typeof pack !== "number") return null;
    const code = bitsOf(pack, place);
    return code === UNSETTLED ? null : code;
  };
}
