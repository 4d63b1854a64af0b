import type { GateCheck } from "#generated/types.js";
import { DISPOSITION_WORDS } from "#report/words.js";
import { count, counted } from "#shared/counted.js";
import { markdownText } from "#shared/markdown-text.js";
import { NONE_TESTED, OUTCOME_WORDS } from "#shared/outcome.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import type { GatedRun } from "./gated-run.js";

const STATUS_WORDS = {
  within: "Within the limits",
  above: "A limit is not kept",
  untrusted: "The result cannot be trusted",
} as const;

/** A run as Markdown for the page of a CI job. */
export function jobSummary({ head, run: { result } }: GatedRun, steps: readonly string[]): string {
  const { accounting, dispositions } = head;
  const wrong = head.checks.filter(({ kept }) => kept === false);
  const none = head.checks.filter(({ kept }) => kept === null);
  const kept = head.checks.length - wrong.length - none.length;
  return [
    `## ${STATUS_WORDS[head.status]} (exit code ${head.exitCode})`,
    "",
    markdownText(`${result.title} · ${result.plan} · data complete through ${head.asOf}`),
    ...bullets(head.trustNotes),
    ...section(
      "What to do",
      steps.map((step, index) => `${index + 1}. ${markdownText(step)}`),
    ),
    "",
    `### Limits: ${count(kept)} of ${count(head.checks.length)} kept`,
    ...(wrong.length === 0
      ? []
      : ["", "| limit | found | allowed | left out |", "| --- | --- | --- | ---: |", ...wrong.map(checkRow)]),
    ...(none.length === 0
      ? []
      : [
          "",
          `Nothing to compare: ${none.map(({ words, found }) => `${markdownText(words)} (${found})`).join("; ")}`,
        ]),
    "",
    `Rows in ${count(accounting.rowsIn)} = accepted ${count(accounting.accepted)} + set aside ${count(accounting.rejected)}. ${counted(result.findings.notMet, "finding")} not met, ${count(result.findings.stillOpen)} of them can still be acted on; ${count(result.findings.undecided)} undecided.`,
    ...section("Dispositions", [
      ...dispositions.given.map(
        ({ disposition, holding, expired }) =>
          `* ${DISPOSITION_WORDS[disposition]}: ${count(holding)}${expired > 0 ? `, and ${count(expired)} expired, whose findings count again` : ""}`,
      ),
      ...(dispositions.leftOut > 0
        ? [`* left out of the limits: ${counted(dispositions.leftOut, "finding")}; no report leaves them out`]
        : []),
      ...(dispositions.stray.length > 0
        ? [`* for findings that this run does not have: ${count(dispositions.stray.length)}`]
        : []),
    ]),
    ...head.policies.flatMap(({ cite, rules }) => {
      const tested = rules.filter(({ cases }) => testedOf(cases) + cases.error > 0);
      const rows = tested.map(
        ({ id, title, cases, documented }) =>
          `| ${markdownText(`${id}: ${title}`)} | ${count(cases.pass)} | ${count(cases.fail)} | ${count(undecidedOf(cases) + cases.error)} | ${documented === null ? NONE_TESTED : `${documented.toFixed(1)} %`} |`,
      );
      const columns = `| rule, in cases | ${OUTCOME_WORDS.pass} | ${OUTCOME_WORDS.fail} | undecided | documented |`;
      return section(
        markdownText(cite),
        rows.length === 0
          ? ["No rule of it was tested."]
          : [columns, "| --- | ---: | ---: | ---: | ---: |", ...rows],
      );
    }),
    "",
    "Rates are cut, never rounded up; limits compare the counts. This page holds no case data: findings are called by reference in `gate.json`, and told in the folder of the run.",
    "",
  ].join("\n");
}

function checkRow({ words, found, limit, level, leftOut }: GateCheck): string {
  return `| ${markdownText(words)}${level === "warn" ? " (warning)" : ""} | ${markdownText(found)} | ${markdownText(limit)} | ${count(leftOut)} |`;
}

function bullets(notes: readonly string[]): string[] {
  return notes.length === 0 ? [] : ["", ...notes.map((note) => `* ${markdownText(note)}`)];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `### ${title}`, "", ...lines];
}
