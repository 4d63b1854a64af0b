import type {
  AuditResult,
  CauseCount,
  ComparedFinding,
  ComparedRule,
  ComparedRun,
  ComparedSide,
  ComparisonCounts,
  Finding,
  RunComparison,
} from "#generated/types.js";
import { caseKeyOf } from "#shared/case-key.js";
import { groupBy } from "#shared/group-by.js";
import { by } from "#shared/text-order.js";
import { caseChanges } from "./case-changes.js";
import { becauseOf } from "./causes.js";
import { type Match, matchFindings } from "./match-findings.js";
import { periodText, runDifferences } from "./run-differences.js";
import type { SavedRun } from "./saved-run.js";

/** Two runs side by side: every finding of either, what became of it, and everything that differs and can be why. */
export function compareRuns(before: SavedRun, after: SavedRun): RunComparison {
  const differences = runDifferences(before.result, after.result);
  const changes = caseChanges(before, after);
  const [then, now] = [sidesOf(before), sidesOf(after)];
  const findings = matchFindings(before.findings, after.findings)
    .map((match): ComparedFinding => {
      const finding = (match.after ?? match.before) as Finding;
      const sides = { before: then(match.before, finding), after: now(match.after, finding) };
      const { fingerprint, policy, rule, subject, determinationId, delegate } = finding;
      return {
        state: match.state,
        moved: match.moved,
        ...{ fingerprint, policy, rule, subject, determinationId, delegate },
        ...sides,
        ...becauseOf(match, sides, changes(caseKeyOf(finding)), differences),
      };
    })
    .sort(by(({ policy, rule, subject }) => `${policy}\n${rule}\n${subject.kind}\n${subject.id}`));
  return {
    schema: "p2p-audit/comparison/1",
    before: comparedRun(before.result),
    after: comparedRun(after.result),
    differences,
    counts: countsOf(findings),
    causes: causesOf(findings),
    rules: rulesOf(findings),
    findings,
  };
}

/** Keys of the cases whose findings differ: of these a comparison needs the records. */
export function differingCases(before: readonly Finding[], after: readonly Finding[]): ReadonlySet<string> {
  const differ = ({ state, moved }: Match) => state !== "open" || moved;
  return new Set(
    matchFindings(before, after)
      .filter(differ)
      .flatMap((match) => {
        const finding = (match.after ?? match.before) as Finding;
        return [caseKeyOf(finding), finding.subject.id];
      }),
  );
}

/** What a run says where it has no such finding. */
function sidesOf({ result, pending, records }: SavedRun) {
  const clocks = new Map(pending.map((clock) => [clock.fingerprint, clock]));
  const rules = new Set(
    result.policies.flatMap(({ id, rules: own }) => own.map((rule) => `${id} ${rule.id}`)),
  );
  const policies = new Set(result.policies.map(({ id }) => id));
  const keys = new Set(records.map(({ kind, id }) => `${kind} ${id}`));
  return (own: Finding | null, { policy, rule, subject, fingerprint }: Finding): ComparedSide => {
    if (own) {
      const { outcome, policyVersion, due, stop, marginMinutes } = own;
      return { as: "finding", outcome, class: own.class, policyVersion, due, stop, marginMinutes };
    }
    const none = {
      outcome: null,
      class: null,
      policyVersion: null,
      due: null,
      stop: null,
      marginMinutes: null,
    };
    const clock = clocks.get(fingerprint);
    if (clock) return { ...none, as: "pending", policyVersion: clock.policyVersion, due: clock.due };
    const isJudged = rule === "applies-to" ? policies.has(policy) : rules.has(`${policy} ${rule}`);
    if (!isJudged) return { ...none, as: "not-judged" };
    return { ...none, as: keys.has(`${subject.kind} ${subject.id}`) ? "no-finding" : "no-record" };
  };
}

function comparedRun(result: AuditResult): ComparedRun {
  const { title, program, asOf, history, trusted, accounting, findings } = result;
  return {
    title,
    program: program.version,
    asOf,
    period: periodText(result),
    knownAt: history?.knownAt ?? null,
    trusted,
    rowsIn: accounting.rowsIn,
    rejected: accounting.rejected,
    findings: findings.total,
  };
}

function countsOf(findings: readonly ComparedFinding[]): ComparisonCounts {
  const counts = { new: 0, resolved: 0, changed: 0, open: 0, moved: 0 };
  for (const { state, moved } of findings) {
    counts[state] += 1;
    if (moved) counts.moved += 1;
  }
  return counts;
}

function rulesOf(findings: readonly ComparedFinding[]): ComparedRule[] {
  const groups = groupBy(findings, ({ policy, rule }) => `${policy}\n${rule}`);
  return [...groups.values()].map((own) => {
    const { policy, rule } = own[0] as ComparedFinding;
    return { policy, rule, ...countsOf(own) };
  });
}

function causesOf(findings: readonly ComparedFinding[]): CauseCount[] {
  const counts = new Map<CauseCount["cause"], CauseCount>();
  for (const { because } of findings) {
    for (const cause of because) {
      const known = counts.get(cause) ?? { cause, findings: 0, alone: 0 };
      counts.set(cause, {
        cause,
        findings: known.findings + 1,
        alone: known.alone + (because.length === 1 ? 1 : 0),
      });
    }
  }
  return [...counts.values()].sort(by(({ cause }) => cause));
}
