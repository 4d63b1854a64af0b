import { FAR_SQL } from "#duckdb/far.js";
import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { ClockTable } from "./clock-book.js";
import { clockAt } from "./clock-look-up.js";
import { PENDING, UNSURE } from "./codes.js";
import type { Sql } from "./expression-pool.js";
import type { DatingFacts, DropFacts } from "./facts.js";
import { column, type Frame, frameOf, isDelivered } from "./frame.js";
import { baseQuery, troubleOf } from "./frame-query.js";
import type { Gather } from "./gather.js";
import { layeredQuery } from "./layers.js";
import { logicOf } from "./logic.js";
import { type NameField, type SqlPlan, sqlPlan } from "./sql-plan.js";
import { truthSql } from "./truth.js";
import { Unsupported } from "./unsupported.js";
import { type RuleVerdict, ruleVerdict } from "./verdict.js";

/** A rule on the subjects of a kind, with where its verdict and its month stand in the judged table. */
export interface JudgedRule {
  readonly policy: string;
  readonly plan: RulePlan;
  /** Column of the month. */
  readonly month: string;
  /** Packed column and the place in it: three bits per rule. */
  readonly pack: string;
  readonly shift: number;
}

/** The subjects of one kind: a query that makes one row each. */
export interface JudgedKind {
  readonly kind: RecordKind;
  readonly rules: readonly JudgedRule[];
  readonly packs: readonly string[];
  readonly months: readonly string[];
  /** Gives rid, cid, held, inside (a settled outcome is of the period), whole, the months and the packs. */
  readonly query: string;
}

/** All statements of a replay, in the order in which they run: linked tables, clocks and look-ups, gathers, judged kinds. */
export interface JudgePlan {
  readonly columnsRead: ReadonlyMap<RecordKind, ReadonlySet<string>>;
  readonly clocks: readonly ClockTable[];
  readonly lookups: readonly string[];
  readonly names: readonly NameField[];
  readonly gathers: readonly { readonly table: string; readonly query: string }[];
  readonly kinds: readonly JudgedKind[];
}

/** As many as are exact in a JavaScript number. */
const RULES_PER_PACK = 17;
/** Months of the judged tables: undated, and outside the period. */
export const UNDATED = 0;
export const OUTSIDE = -1;

const SUBJECTS = ["determination", "p2pRequest", "notice"] as const;

/** Compiles the plans of a run for a drop. */
export function judgePlan(plans: readonly PolicyPlan[], facts: DropFacts, dating: DatingFacts): JudgePlan {
  const plan = sqlPlan(facts, dating);
  const isJudged = (kind: RecordKind) =>
    facts.originsOf(kind).length > 0 &&
    plans.some(({ rules }) => rules.some(({ rule }) => rule.subject === kind));
  const drafts = SUBJECTS.filter(isJudged).map((kind) => draftOf(kind, plans, plan));
  const gathers = inOrder(
    plan,
    drafts.map(({ frame }) => frame),
  );
  const queries = gathers.map((gather) => ({ table: gather.table, query: gather.query() }));
  const kinds = drafts.map(({ finish }) => finish());
  return {
    columnsRead: plan.columnsRead,
    clocks: plan.clocks.tables(),
    lookups: [...plan.lookups],
    names: [...plan.names.values()],
    gathers: queries,
    kinds,
  };
}

interface Draft {
  readonly frame: Frame;
  finish(): JudgedKind;
}

function draftOf(kind: RecordKind, plans: readonly PolicyPlan[], plan: SqlPlan): Draft {
  const frame = frameOf(plan, { of: "subject", kind });
  const { pool } = frame;
  const logic = logicOf(pool);
  const unclear: Sql[] = [];
  const verdicts: { policy: string; plan: RulePlan; verdict: RuleVerdict }[] = [];
  for (const policy of plans) {
    const rules = policy.rules.filter((one) => one.rule.subject === kind);
    if (rules.length === 0) continue;
    const place = { frame, zone: policy.zone };
    const applies = tried(() => policy.appliesTo.map(({ node }) => truthSql(node, place)));
    for (const one of applies ?? [logic.unknown]) unclear.push(pool.make("({0} is null)", one));
    for (const rule of rules) {
      const verdict = tried(() => ruleVerdict(rule, place)) ?? {
        code: pool.make(String(UNSURE)),
        trigger: pool.make(FAR_SQL),
      };
      verdicts.push({ policy: policy.id, plan: rule, verdict });
    }
  }
  const monthNames = new Map<Sql, string>();
  const judged = verdicts.map(({ policy, plan: rule, verdict }, index): JudgedRule => {
    const month = monthSql(verdict.trigger, frame);
    const name = monthNames.get(month) ?? `month${monthNames.size}`;
    monthNames.set(month, name);
    return {
      policy,
      plan: rule,
      month: name,
      pack: `pack${Math.floor(index / RULES_PER_PACK)}`,
      shift: 3 * (index % RULES_PER_PACK),
    };
  });
  const packs = [...new Set(judged.map(({ pack }) => pack))];
  return {
    frame,
    finish() {
      const packed = packs.map((pack) => [pack, packSql(pack, judged, verdicts, frame)] as const);
      const own = kind === "determination" ? "d" : "s";
      const roots = [
        ["rid", column(own, "rid", frame)] as const,
        ["cid", column(own, "cid", frame)] as const,
        ["held", heldSql(frame)] as const,
        ["inside", insideSql(judged, verdicts, monthNames, frame)] as const,
        ["whole", pool.make("coalesce({0}, true)", logic.any([...unclear, troubleOf(frame)]))] as const,
        ...[...monthNames].map(([month, name]) => [name, month] as const),
        ...packed,
      ];
      const query = layeredQuery(baseQuery(frame), roots);
      return { kind, rules: judged, packs, months: [...monthNames.values()], query };
    },
  };
}

/** Does a settled outcome lie in the period, or is it undated? */
function insideSql(
  judged: readonly JudgedRule[],
  verdicts: readonly { verdict: RuleVerdict }[],
  months: ReadonlyMap<Sql, string>,
  { pool }: Frame,
): Sql {
  const { all, any } = logicOf(pool);
  return any(
    [...months].map(([month, name]) => {
      const codes = verdicts
        .filter((_, index) => judged[index]?.month === name)
        .map(({ verdict }) => verdict.code);
      const settled = any([...new Set(codes)].map((code) => pool.make(`({0} <= ${PENDING})`, code)));
      return all([pool.make(`({0} >= ${UNDATED})`, month), settled]);
    }),
  );
}

/** Was a discussion held? False for anything but a P2P. */
function heldSql(frame: Frame): Sql {
  const info = kindOf("p2pRequest").fields.get("disposition");
  const { grain, pool } = frame;
  if (!info || grain.of !== "subject" || grain.kind !== "p2pRequest" || !isDelivered(info, frame))
    return pool.make("false");
  return pool.make("coalesce({0} = 'conducted', false)", column("s", "disposition", frame));
}

function tried<T>(compile: () => T): T | null {
  try {
    return compile();
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

function packSql(
  pack: string,
  judged: readonly JudgedRule[],
  verdicts: readonly { verdict: RuleVerdict }[],
  { pool }: Frame,
): Sql {
  const parts = judged.flatMap((rule, index) =>
    rule.pack === pack
      ? [{ shift: rule.shift, code: (verdicts[index] as { verdict: RuleVerdict }).verdict.code }]
      : [],
  );
  const text = parts.map(({ shift }, index) => `cast({${index}} as bigint) * ${2 ** shift}`).join(" + ");
  return pool.make(`(${text})`, ...parts.map(({ code }) => code));
}

/** The local month that dates a subject for a rule (src/result/period.ts). */
function monthSql(trigger: Sql, frame: Frame): Sql {
  const { pool, plan } = frame;
  const { dating } = plan;
  const instant = dating.field === null ? trigger : datingField(dating.field, frame);
  const { asOf } = plan.facts;
  const isDated = pool.make(`({0} is not null and {0} > -${FAR_SQL} and {0} <= ${asOf})`, instant);
  const dated = pool.make("case when {1} then {0} end", instant, isDated);
  const month = clockAt(plan.clocks.month(dating.zone), dated, frame);
  frame.trouble.add(pool.make("({0} and {1} is null)", isDated, month));
  const known = pool.make(`case when {0} then {1} else ${UNDATED} end`, isDated, month);
  if (dating.period === null) return known;
  const { from, end } = dating.period;
  return pool.make(
    `case when {0} and not ({1} >= ${from} and {1} < ${end}) then ${OUTSIDE} else {2} end`,
    isDated,
    instant,
    known,
  );
}

function datingField(field: string, frame: Frame): Sql {
  if (!frame.plan.facts.delivered.get("determination")?.has(field))
    return frame.pool.make("cast(null as bigint)");
  return column("d", field, frame);
}

/** Gathers in the order in which they can be made: those that others read first. */
function inOrder(plan: SqlPlan, frames: readonly Frame[]): Gather[] {
  const made = new Set<Gather>();
  const byTable = new Map([...plan.gathers.values()].map((gather) => [gather.table, gather]));
  const visit = (frame: Frame): void => {
    for (const { table } of frame.gathers.values()) {
      const gather = byTable.get(table) as Gather;
      if (made.has(gather)) continue;
      visit(gather.frame);
      made.add(gather);
    }
  };
  for (const frame of frames) visit(frame);
  return [...made];
}
