import type { AuditResult, PolicyResult, RuleResult } from "#generated/types.js";
import { ruleFigures } from "#report/rule-figures.js";
import { wholeOf } from "#report/slice.js";
import { CLASS_WORDS, DIRECTION_WORDS, NOT_TESTABLE, PARTY_WORDS } from "#report/words.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { testedOf } from "#shared/rate.js";
import { recordNoun } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import type { Cell, Column, Sheet } from "./sheet.js";

const COLUMNS: readonly Column[] = [
  { header: "Policy", width: 24, type: "text" },
  { header: "Rule", width: 20, type: "text" },
  { header: "Asks that", width: 56, type: "text" },
  { header: "Cases tested", width: 9, type: "whole" },
  { header: "Met", width: 9, type: "whole" },
  { header: "Not met", width: 9, type: "whole" },
  { header: "Undecided: words", width: 11, type: "whole" },
  { header: "Undecided: data", width: 11, type: "whole" },
  { header: "Documented", width: 13, type: "per-cent" },
  { header: "Possible, at the most", width: 13, type: "per-cent" },
  { header: "Clock still running", width: 10, type: "whole" },
  { header: "Members with a case not met", width: 12, type: "whole" },
  { header: "Not applicable", width: 11, type: "whole" },
  { header: "Rule could not run", width: 10, type: "whole" },
  { header: "Source", width: 28, type: "text" },
  { header: "Wording", width: 18, type: "text" },
  { header: "Judges", width: 20, type: "text" },
  { header: "Responsible", width: 16, type: "text" },
  { header: "Not met counts as", width: 26, type: "text" },
  { header: "Priority", width: 9, type: "text" },
];

/** Figures of every rule, counted in cases. Lines of different rules are never to be added: one case stands under several. */
export function rulesSheet(result: AuditResult): Sheet {
  const rows = result.policies.flatMap((policy) => policy.rules.map((rule) => rowOf(policy, rule)));
  return { name: "Rules", columns: COLUMNS, rows, frozenColumns: 2 };
}

function rowOf(policy: PolicyResult, rule: RuleResult): Cell[] {
  const { cases } = rule;
  return [
    policy.cite,
    rule.id,
    rule.title,
    testedOf(cases),
    cases.pass,
    cases.fail,
    cases["needs-review"],
    cases.indeterminate,
    ...ratesOf(policy, rule),
    cases.pending,
    rule.members,
    cases["not-applicable"],
    cases.error,
    rule.clauses.join("; "),
    EVIDENCE_WORDS[rule.evidenceTag],
    recordNoun(rule.subject),
    wordFor(PARTY_WORDS, rule.obligor),
    rule.direction === null ? wordFor(CLASS_WORDS, rule.class) : wordFor(DIRECTION_WORDS, rule.direction),
    rule.severity,
  ];
}

/** Documented and highest rate; in words where there is none. */
function ratesOf(policy: PolicyResult, rule: RuleResult): [Cell, Cell] {
  const printed = ruleFigures(wholeOf(policy, rule), "cases").rate;
  if (printed === NOT_TESTABLE || printed === NONE_TESTED) return [printed, null];
  return [rule.rate.documented, rule.rate.highest];
}
