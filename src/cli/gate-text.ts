import type { GateHead } from "#gate/index.js";
import type { GateCheck } from "#generated/types.js";
import { DISPOSITION_WORDS } from "#report/words.js";
import { count, counted } from "#shared/counted.js";

/** Limits that are not kept, and what was left out of them: lines for a terminal. Nothing where all are kept. */
export function gateLines(gate: GateHead): string[] {
  const wrong = gate.checks.filter(({ kept }) => kept === false);
  const exit = gate.status === "above" ? [`exit code ${gate.exitCode}`] : [];
  return wrong.length === 0 ? [] : [...wrong.map(checkLine), ...exit];
}

/** `not kept: findings not met, duties: 36, at most 35`. */
export function checkLine(check: GateCheck): string {
  const leftOut = check.leftOut === 0 ? "" : `; ${count(check.leftOut)} more left out for their disposition`;
  return `${check.level === "warn" ? "warning" : "not kept"}: ${check.words}: ${check.found}, ${check.limit}${leftOut}`;
}

/** Dispositions on file, counted apart: a line each; none where there are none. */
export function dispositionLines({ dispositions }: Pick<GateHead, "dispositions">): string[] {
  const { given, expired, stray, leftOut } = dispositions;
  const words = given.map(
    ({ disposition, holding }) => `${DISPOSITION_WORDS[disposition]} ${count(holding)}`,
  );
  return [
    ...(given.length === 0 ? [] : [`dispositions: ${words.join(", ")}; they change no count of a report`]),
    ...(leftOut === 0 ? [] : [`${counted(leftOut, "finding")} left out of the limits for their disposition`]),
    ...(expired === 0
      ? []
      : [
          `${counted(expired, "disposition")} expired by the end of the data: what they name counts again and is to do again`,
        ]),
    ...(stray.length === 0
      ? []
      : [
          `${counted(stray.length, "disposition")} on file for findings that this run does not have: findings.html lists them`,
        ]),
  ];
}
