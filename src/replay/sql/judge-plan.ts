import { FAR_SQL } from "#duckdb/far.js";
import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { ClockTable } from "./clock-book.js";
import { senderSql } from "./completeness.js";
import type { Sql } from "./expression-pool.js";
import type { DatingFacts, DropFacts } from "./facts.js";
import { type Alias, column, type Frame, frameOf, kindAt } from "./frame.js";
import { type FrameQuery, frameQuery } from "./frame-query.js";
import type { Gather } from "./gather.js";
import { heldSql, insideSql, marginSql, packSql, wholeSql } from "./judged-columns.js";
import { baseLabels } from "./layers.js";
import { logicOf } from "./logic.js";
import { leftStepSql } from "./margin.js";
import { type MissingColumn, missingColumns } from "./missing-columns.js";
import { monthSql } from "./month.js";
import { neverUndecided, type Undecided } from "./open-body.js";
import { undecidedRule } from "./open-rule.js";
import { type NameField, type SqlPlan, sqlPlan } from "./sql-plan.js";
import { type TraceQuery, traceQuery } from "./trace-query.js";
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
  /** Columns of the time left of acts in time: three bits per rule, in order (src/replay/sql/margin.ts). */
  readonly margins: readonly { readonly column: string; readonly rules: readonly JudgedRule[] }[];
  /** What is missing where a rule is undecided for that alone; `sender` stands beside them. */
  readonly missing: readonly MissingColumn[];
  /**
   * Gives rid, cid, held, inside (a settled outcome is of the period), whole, the months, the packs, the margins, and what is
   * missing, if anything can be.
   */
  readonly query: string;
  /** What the verdict of one of its rules rests on. */
  traceOf(rule: JudgedRule): TraceQuery;
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
/** As many as fit into an integer. */
const RULES_PER_MARGIN = 10;
const SUBJECTS = ["determination", "p2pRequest", "notice"] as const;

/**
 * Compiles the plans of a run for a drop. `settlesUndecided`: also what is undecided for nothing but what was not delivered or
 * not coded, which makes a longer query.
 */
export function judgePlan(
  plans: readonly PolicyPlan[],
  facts: DropFacts,
  dating: DatingFacts,
  settlesUndecided: boolean,
): JudgePlan {
  const plan = sqlPlan(facts, dating);
  const isJudged = (kind: RecordKind) =>
    facts.originsOf(kind).length > 0 &&
    plans.some(({ rules }) => rules.some(({ rule }) => rule.subject === kind));
  const drafts = SUBJECTS.filter(isJudged).map((kind) => draftOf(kind, plans, plan, settlesUndecided));
  const read = columnsReadBy(plan);
  const kinds = drafts.map(({ frame, finish }) => {
    const { kind, query } = finish();
    read.note(frame, query);
    return { ...kind, query: query.sql };
  });
  // What others read is known when they are written: those that read first.
  const gathers = inOrder(
    plan,
    drafts.map(({ frame }) => frame),
  ).reverse();
  const queries = gathers.flatMap((gather) => {
    const isRead = (column: string) => read.has(gather.table, column);
    if (!read.any(gather.table)) return [];
    const query = gather.query(isRead);
    read.note(gather.frame, query);
    return [{ table: gather.table, query: query.sql }];
  });
  return {
    columnsRead: read.ofKinds,
    clocks: plan.clocks.tables(read.has),
    lookups: [...plan.lookups],
    names: [...plan.names.values()],
    gathers: queries.reverse(),
    kinds,
  };
}

/** What the queries of a plan read of the linked records, the gathers and the clocks. */
function columnsReadBy(plan: SqlPlan) {
  const ofTables = new Map<string, Set<string>>();
  const ofKinds = new Map<RecordKind, Set<string>>();
  const add = <T>(to: Map<T, Set<string>>, name: T, column: string) =>
    to.set(name, (to.get(name) ?? new Set<string>()).add(column));
  return {
    ofKinds,
    any: (table: string) => ofTables.has(table),
    has: (table: string, column: string) => ofTables.get(table)?.has(column) ?? false,
    note(frame: Frame, { reads }: FrameQuery) {
      const tables = new Map([
        ...[...frame.gathers.values()].map(({ table, alias }) => [alias, table] as const),
        ...[...frame.clocks].map(([table, alias]) => [alias, table] as const),
      ]);
      for (const { alias, column: name } of reads) {
        const table = tables.get(alias);
        if (table !== undefined) add(ofTables, table, name);
        else add(ofKinds, kindAt(alias as Alias, frame), name);
      }
      if (plan.dating.field !== null) add(ofKinds, "determination", plan.dating.field);
    },
  };
}

interface Draft {
  readonly frame: Frame;
  finish(): { readonly kind: Omit<JudgedKind, "query">; readonly query: FrameQuery };
}

interface Judged {
  readonly policy: string;
  readonly plan: RulePlan;
  readonly verdict: RuleVerdict;
  readonly left: Sql | null;
  readonly undecided: Undecided;
}

function draftOf(
  kind: RecordKind,
  plans: readonly PolicyPlan[],
  plan: SqlPlan,
  settlesUndecided: boolean,
): Draft {
  const frame = frameOf(plan, { of: "subject", kind });
  const { pool } = frame;
  const logic = logicOf(pool);
  const unclear: Sql[] = [];
  const verdicts: Judged[] = [];
  for (const policy of plans) {
    const rules = policy.rules.filter((one) => one.rule.subject === kind);
    if (rules.length === 0) continue;
    const place = { frame, zone: policy.zone };
    const applies = tried(() => policy.appliesTo.map(({ node }) => truthSql(node, place)));
    for (const { yes, no, isDecided } of applies ?? [logic.unknown])
      if (!isDecided) unclear.push(pool.make("(({0} or {1}) is not true)", yes, no));
    for (const rule of rules) {
      const { verdict, left } = tried(() => ({
        verdict: ruleVerdict(rule, place),
        left: leftStepSql(rule, place),
      })) ?? {
        verdict: {
          settled: { notApplicable: logic.never, given: [], pending: logic.never, pass: logic.never },
          trigger: pool.make(FAR_SQL),
        },
        left: null,
      };
      const undecided =
        (settlesUndecided ? tried(() => undecidedRule(rule, place)) : null) ?? neverUndecided(frame);
      verdicts.push({ policy: policy.id, plan: rule, verdict, left, undecided });
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
  const lefts = judged.flatMap((rule, index) => {
    const step = verdicts[index]?.left ?? null;
    return step === null ? [] : [{ rule, step }];
  });
  const margins = Array.from({ length: Math.ceil(lefts.length / RULES_PER_MARGIN) }, (_, index) => ({
    column: `left${index}`,
    parts: lefts.slice(index * RULES_PER_MARGIN, (index + 1) * RULES_PER_MARGIN),
  }));
  const monthOf = new Map([...monthNames].map(([month, name]) => [name, month]));
  const missing = missingColumns(
    judged,
    verdicts.map(({ undecided }) => undecided),
  );
  return {
    frame,
    finish() {
      const packed = new Map(packs.map((pack) => [pack, packSql(pack, judged, verdicts, frame)]));
      const own = kind === "determination" ? "d" : "s";
      const roots = [
        ["rid", column(own, "rid", frame)] as const,
        ["cid", column(own, "cid", frame)] as const,
        ["held", heldSql(frame)] as const,
        ["inside", insideSql(judged, packed, monthNames, frame)] as const,
        ["whole", wholeSql(unclear, frame)] as const,
        ...[...monthNames].map(([month, name]) => [name, month] as const),
        ...packed,
        ...margins.map(
          ({ column: name, parts }) => [name, marginSql(parts, packed, monthOf, frame)] as const,
        ),
        ...(missing.length === 0 ? [] : [["sender", senderSql(frame)] as const]),
        ...missing.map(({ column: name, sql }) => [name, sql(packed, monthOf, frame)] as const),
      ];
      return {
        kind: {
          ...{ kind, rules: judged, packs, months: [...monthNames.values()], missing },
          margins: margins.map(({ column: name, parts }) => ({
            column: name,
            rules: parts.map(({ rule }) => rule),
          })),
          traceOf: (rule) => {
            const { verdict, undecided } = verdicts[judged.indexOf(rule)] as Judged;
            return traceQuery(frame, verdict.settled, undecided, baseLabels(roots));
          },
        },
        query: frameQuery(frame, roots),
      };
    },
  };
}

function tried<T>(compile: () => T): T | null {
  try {
    return compile();
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
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
