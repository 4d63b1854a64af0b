import type { RunComparison } from "#generated/types.js";
import { count } from "#shared/counted.js";
import { markdownText } from "#shared/markdown-text.js";
import { changeText } from "./causes.js";
import {
  becauseLines,
  CAUSE_WORDS,
  countsWords,
  listed,
  runWords,
  sideWords,
  subjectWords,
} from "./words.js";

/** The same as Markdown. */
export function comparisonMarkdown(comparison: RunComparison): string {
  const { before, after, causes, rules, differences } = comparison;
  return [
    "# Two runs compared",
    "",
    `- Before: ${markdownText(runWords(before))}`,
    `- After: ${markdownText(runWords(after))}`,
    "",
    `**${countsWords(comparison)}.**`,
    "",
    ...table(
      ["what can be why", "findings", "for that alone"],
      causes.map(({ cause, findings, alone }) => [CAUSE_WORDS[cause], count(findings), count(alone)]),
    ),
    "## By rule",
    "",
    ...table(
      ["rule", "policy", "new", "resolved", "changed", "still open", "of these moved"],
      rules.map((one) => [
        one.rule,
        one.policy,
        ...[one.new, one.resolved, one.changed, one.open, one.moved].map(count),
      ]),
    ),
    "## What decided the runs and differs",
    "",
    ...(differences.length === 0
      ? ["Nothing."]
      : differences.map((one) => `- ${markdownText(changeText(one))}`)),
    ...listed(comparison).flatMap(({ title, findings }) =>
      findings.length === 0
        ? []
        : [
            "",
            `## ${title}: ${count(findings.length)}`,
            "",
            ...findings.flatMap((one) => [
              `- **${markdownText(one.rule)}** of ${markdownText(one.policy)}, ${markdownText(subjectWords(one))}: ${markdownText(sideWords(one.before))} → ${markdownText(sideWords(one.after))}`,
              ...becauseLines(one).map((line) => `  - ${markdownText(line)}`),
            ]),
          ],
    ),
    "",
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line), ""];
}
