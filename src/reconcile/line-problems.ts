import type { DashboardLine } from "#generated/types.js";
import type { RulePlan } from "#policy/plan.js";
import { judgementsOf } from "#result/index.js";
import { type Problem, problem } from "#shared/error.js";

/** What a line is checked against. */
export interface LineScope {
  /** The rule as the run judged it; null: it did not. */
  readonly plan: RulePlan | null;
  /** First and last day of the run; null: all dates. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** What is wrong with a line of figures. `at`: where it stands. */
export function lineProblems(line: DashboardLine, { plan, period }: LineScope, at: string): Problem[] {
  const { policy, rule, met, notMet, total } = line;
  const say = (message: string, help: string): Problem => problem("figures-line", message, at, help);
  if (plan === null)
    return [
      say(
        `the run judged no rule \`${rule}\` of a policy \`${policy}\``,
        "name policy and rule as the run's summary does",
      ),
    ];
  const problems: Problem[] = [];
  const acts = judgementsOf(plan).length;
  if (acts > 1 && line.act === undefined)
    problems.push(
      say(
        "the rule judges discussions held and requests refused, which are never one figure",
        "set `act` to held or refused",
      ),
    );
  if (acts === 1 && line.act !== undefined)
    problems.push(say("the rule judges one act only", "leave `act` out"));
  if (met === undefined && notMet === undefined && total === undefined)
    problems.push(
      say("the line gives no figure", "give at least one of met, notMet, total, as whole numbers"),
    );
  if (total !== undefined && (met ?? 0) + (notMet ?? 0) > total)
    problems.push(say("met and not met are more than the total", "look the figures up again"));
  if ((line.from === undefined) !== (line.to === undefined))
    problems.push(say("the line has only one end", "give both `from` and `to`, or neither"));
  else if (line.from !== undefined && line.to !== undefined) {
    if (line.from > line.to) problems.push(say("`from` lies after `to`", "turn them round"));
    if (period !== null && (line.from < period.from || period.to < line.to))
      problems.push(
        say(
          "the line reaches beyond the period of the run",
          `the run covers ${period.from} to ${period.to}: run a longer period`,
        ),
      );
  }
  if (
    line.cases !== undefined &&
    (line.ownFlag === true || line.datedBy !== undefined || stated(line).length > 0)
  )
    problems.push(
      say(
        "a list says by itself what is counted and how",
        "leave out `ownFlag`, `datedBy` and how the dashboard counts, or the list",
      ),
    );
  if (line.ownFlag !== true && stated(line).some((name) => line[name] === "by-flag"))
    problems.push(
      say("`by-flag` needs `ownFlag`", "set `ownFlag`, where the dashboard counts by the source's flag"),
    );
  if (line.setAside !== undefined || line.repeated !== undefined)
    problems.push(...rowProblems(line, plan, period, say));
  return problems;
}

const STATED = ["undecided", "pending", "notApplicable", "setAside", "repeated"] as const;

function stated(line: DashboardLine): (typeof STATED)[number][] {
  return STATED.filter((name) => line[name] !== undefined);
}

/** Of a row that is no record only its file is known: neither its date nor its delegate, and no case. */
function rowProblems(
  line: DashboardLine,
  { rule }: RulePlan,
  period: LineScope["period"],
  say: (message: string, help: string) => Problem,
): Problem[] {
  const isWhole =
    line.delegate === undefined &&
    line.lineOfBusiness === undefined &&
    (line.from === undefined || (line.from === period?.from && line.to === period?.to));
  const isRow = rule.subject === "determination" || line.unit === "record";
  if (isWhole && isRow) return [];
  return [
    say(
      "rows that are no record have no date, no delegate and no case of their own",
      "state `setAside` and `repeated` only of a line over the whole run that counts what such a row would be; else give a list of cases",
    ),
  ];
}
