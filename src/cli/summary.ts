import type { AuditResult, RuleResult } from "#generated/types.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";

/** The end of a run in a few lines: what was read, what was found, where the results lie. No member data. */
export function summary(result: AuditResult, out: string, files: readonly string[]): string {
  const { accounting, findings } = result;
  const reports = files.filter((file) => file.endsWith(".html"));
  return [
    `${result.title} · ${result.plan}`,
    `data complete through ${result.asOf}${result.period ? ` · period ${result.period.from} to ${result.period.to} (dated by ${result.period.datedBy})` : ""}`,
    "",
    ...(result.trusted
      ? []
      : ["THIS RESULT CANNOT BE TRUSTED:", ...result.trustNotes.map((note) => `  - ${note}`), ""]),
    `rows in ${accounting.rowsIn} = accepted ${accounting.accepted} + set aside ${accounting.rejected}`,
    ...result.notTested.map((line) => `not tested: ${line}`),
    "",
    ...result.policies.flatMap((policy) => [
      policy.title,
      ...policy.rules.filter(wasTested).map(ruleLine),
      "",
    ]),
    `${findings.notMet} findings not met in ${findings.cases} cases (${findings.members} members), ${findings.stillOpen} of them can still be acted on; ${findings.undecided} undecided where not met is possible`,
    `open questions that decide cases: ${openQuestions(result) || "none"}`,
    "",
    `results in ${out}/: ${files.join(", ")}`,
    ...reports.map((file) => `open ${out}/${file}`),
  ].join("\n");
}

function wasTested({ cases }: RuleResult): boolean {
  return cases.pass + cases.fail + cases.indeterminate + cases["needs-review"] + cases.error > 0;
}

function ruleLine({ id, title, cases, rate }: RuleResult): string {
  const undecided = rate.undecided;
  const figures = `${OUTCOME_WORDS.pass} ${cases.pass}, ${OUTCOME_WORDS.fail} ${cases.fail}, undecided ${undecided}`;
  return `  ${id.padEnd(16)} ${figures.padEnd(38)} ${title}`;
}

/** Open questions in the order of the cases they decide. */
function openQuestions({ policies }: AuditResult): string {
  const open = policies.flatMap(({ cite, questions }) =>
    questions
      .filter((question) => question.answer === null && question.subjects > 0)
      .map((question) => ({ cite, ...question })),
  );
  return open
    .sort((a, b) => b.cases - a.cases)
    .map(({ cite, id, cases }) => `${id} of ${cite} (${cases} case${cases === 1 ? "" : "s"})`)
    .join(", ");
}
