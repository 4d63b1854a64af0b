import type { RunComparison } from "#generated/types.js";
import { count } from "#shared/counted.js";
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

/** A comparison for a terminal: counts, what differs, then every finding that is not as it was. */
export function comparisonText(comparison: RunComparison): string {
  return [
    `before  ${runWords(comparison.before)}`,
    `after   ${runWords(comparison.after)}`,
    "",
    countsWords(comparison),
    ...comparison.causes.map(
      ({ cause, findings, alone }) =>
        `  ${CAUSE_WORDS[cause]}: ${count(findings)}, ${count(alone)} of them for that alone`,
    ),
    "",
    ...(comparison.differences.length === 0
      ? ["what decided the runs is the same"]
      : ["what decided the runs differs in:"]),
    ...comparison.differences.map((one) => `  ${changeText(one)}`),
    ...listed(comparison).flatMap(({ title, findings }) =>
      findings.length === 0
        ? []
        : [
            "",
            `${title}: ${count(findings.length)}`,
            ...findings.flatMap((one) => [
              `  ${one.rule} of ${one.policy} · ${subjectWords(one)}`,
              `    ${sideWords(one.before)} -> ${sideWords(one.after)}`,
              ...becauseLines(one).map((line) => `    ${line}`),
            ]),
          ],
    ),
    "",
  ].join("\n");
}
