import { code } from "#catalogue/words/phrase.js";
import type { RuleCase, RuleCases } from "#generated/types.js";
import { CLASS_WORDS, DIRECTION_WORDS } from "#report/words.js";
import { markdownText } from "#shared/markdown-text.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { wordFor } from "#shared/word-for.js";

/** The cases of a rule as a table: what is shown, what must come out, the due, and how it was worked out. */
export function caseLines({ cases }: Pick<RuleCases, "cases">): string[] {
  const withDue = cases.some(({ due, dueEarliest }) => due !== undefined || dueEarliest !== undefined);
  return [
    withDue ? "| case | expected | due | why |" : "| case | expected | why |",
    withDue ? "| --- | --- | --- | --- |" : "| --- | --- | --- |",
    ...cases.map((one) => row(one, withDue)),
  ];
}

function row(one: RuleCase, withDue: boolean): string {
  const due = withDue ? ` ${dueWords(one)} |` : "";
  return `| ${markdownText(one.name)}${answers(one)} | ${expected(one)} |${due} ${markdownText(one.why ?? "")} |`;
}

function answers({ answers: given = {} }: RuleCase): string {
  const settled = Object.entries(given).map(([question, option]) => `${code(question)} = ${code(option)}`);
  return settled.length === 0 ? "" : ` (${settled.join(", ")})`;
}

/** The outcome in the words of the reports, and the class and direction of a fail where the case states them. */
function expected({ expect, class: kind, direction }: RuleCase): string {
  const words = [
    OUTCOME_WORDS[expect],
    ...(kind === undefined || kind === "breach" ? [] : [wordFor(CLASS_WORDS, kind)]),
    ...(direction === undefined ? [] : [wordFor(DIRECTION_WORDS, direction)]),
  ];
  return words.map(markdownText).join(", ");
}

/** Local times of the policy's zone, the earliest first where readings differ. */
function dueWords({ due, dueEarliest }: RuleCase): string {
  const times = [dueEarliest, due].filter((time) => time !== undefined);
  return times.map((time) => markdownText(time.replace("T", " "))).join(" to ");
}
