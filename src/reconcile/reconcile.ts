import { parseDay } from "#calendar/day.js";
import type { AuditResult, DashboardFigures, DashboardLine, Reconciliation } from "#generated/types.js";
import type { RulePlan } from "#policy/plan.js";
import { judgementsOf } from "#result/index.js";
import { auditError, throwAny } from "#shared/error.js";
import { noCounts, type Outcome } from "#shared/outcome.js";
import { type JudgedRun, judgedSubjects, ruleName } from "./judge-lines.js";
import type { JudgedSubject } from "./judged-subject.js";
import { lineProblems } from "./line-problems.js";
import type { Deviation } from "./reasons.js";
import { type ListedCase, type RowsApart, reconcileLine } from "./reconcile-line.js";
import { type Span, unitsOf } from "./units.js";

/** A saved run, judged again, and the figures it is set beside. */
export interface ReconcileInput {
  readonly program: Reconciliation["program"];
  readonly result: AuditResult;
  readonly run: JudgedRun;
  readonly figures: DashboardFigures;
  /** Where the figures stand, for what is wrong with them. */
  readonly at: string;
  /** The lists that lines name, in the order of the lines. */
  readonly lists: readonly (readonly ListedCase[] | null)[];
  /** Rows of the drop that became no record of their own, for a rule on such records. */
  readonly rowsApart: (plan: RulePlan, unit: "case" | "record") => RowsApart;
}

export interface Reconciled {
  readonly found: Reconciliation;
  /** The cases and records behind the reasons of each line. */
  readonly lines: readonly { readonly line: string; readonly deviations: readonly Deviation[] }[];
}

/** Our counts beside the plan's own. Throws every `figures-line`, or `judged-otherwise` where judging again gives other counts than the run has. */
export function reconcile(input: ReconcileInput): Reconciled {
  const { program, result, run, figures, lists, rowsApart } = input;
  refuseWrongLines(input);
  const names = new Set(figures.lines.map(({ policy, rule }) => ruleName(policy, rule)));
  const judged = judgedSubjects(run, names);
  const known = new Set(run.cases.map(({ id }) => id));
  const lines = figures.lines.map((line, index) => {
    const plan = planOf(run, line) as RulePlan;
    const judgement = judgementsOf(plan).find(({ accepts }) => accepts(line.act === "held"));
    const subjects = (judged.get(ruleName(line.policy, line.rule)) ?? []).filter(
      ({ held, standing }) => standing === "unclear" || (judgement?.accepts(held) ?? true),
    );
    const title = `${plan.rule.title}${judgement?.suffix ?? ""}`;
    refuseOtherCounts(line, title, subjects, input);
    const unit = line.unit ?? "case";
    return reconcileLine({
      line,
      title,
      subjects,
      span: spanOf(line, run),
      from: line.from ?? run.dating.period?.from ?? null,
      to: line.to ?? run.dating.period?.to ?? null,
      datedBy: run.dating.period?.datedBy ?? "trigger",
      list: lists[index] ?? null,
      known: unit === "case" ? known : new Set(),
      rows: rowsApart(plan, unit),
    });
  });
  return {
    lines: lines.map(({ result: { line }, deviations }) => ({ line, deviations })),
    found: {
      schema: "p2p-audit/reconciliation/1",
      program,
      title: result.title,
      plan: result.plan,
      asOf: result.asOf,
      trusted: result.trusted,
      source: figures.source ?? null,
      takenOn: figures.takenOn ?? null,
      lines: lines.map(({ result: line }) => line),
    },
  };
}

function refuseWrongLines({ run, figures, at }: ReconcileInput): void {
  const problems = figures.lines.flatMap((line, index) =>
    lineProblems(line, { plan: planOf(run, line), period: run.dating.period }, `${at}, line ${index + 1}`),
  );
  throwAny(problems);
}

function planOf({ plans }: JudgedRun, { policy, rule }: DashboardLine): RulePlan | null {
  const own = plans.find(({ id }) => id === policy)?.rules ?? [];
  return own.find((plan) => plan.rule.id === rule) ?? null;
}

/** A line over the whole run counts what is undated, as the run does; a part of it does not. */
function spanOf({ from, to }: DashboardLine, { dating: { period, days } }: JudgedRun): Span {
  if (from === undefined || to === undefined) return { days, undated: true };
  const isWhole = from === period?.from && to === period?.to;
  return { days: { from: parseDay(from) as number, to: parseDay(to) as number }, undated: isWhole };
}

/** What is taken apart has to be what the run counted. */
function refuseOtherCounts(
  { policy, rule }: DashboardLine,
  title: string,
  subjects: readonly JudgedSubject[],
  { result, run }: ReconcileInput,
): void {
  const line = result.policies
    .find(({ id }) => id === policy)
    ?.rules.find((one) => one.id === rule && one.title === title);
  const clear = subjects.filter(({ standing }) => standing !== "unclear");
  const datedBy = run.dating.period?.datedBy ?? "trigger";
  const counts = noCounts();
  for (const { standing } of unitsOf(clear, "case", datedBy, {
    days: run.dating.days,
    undated: true,
  }).values())
    counts[standing as Outcome] += 1;
  if (line && Object.entries(line.cases).every(([outcome, cases]) => counts[outcome as Outcome] === cases))
    return;
  throw auditError(
    "judged-otherwise",
    `judged again, rule \`${rule}\` has other counts than the run`,
    policy,
    "use the program, policies and calendars of the run, or run the audit again",
  );
}
