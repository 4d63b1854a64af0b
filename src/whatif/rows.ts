import { rangeText } from "#findings/format-time.js";
import type { FlipSide, WhatIf } from "#generated/types.js";
import { DIRECTION_WORDS } from "./direction.js";
import { outcomeWord } from "./words.js";

type Cell = string | number | null;

const SIDE = ["outcome", "due", "stop", "margin minutes", "clauses", "version", "missing", "questions"];

/** Every flip as a row of a sheet, the header first. */
export function whatIfRows({ flips }: WhatIf): Cell[][] {
  const header = ["policy", "rule", "subject kind", "subject", "case", "delegate", "direction"];
  const sides = ["as run", "with"].flatMap((name) => SIDE.map((column) => `${name}: ${column}`));
  return [
    [...header, ...sides],
    ...flips.map((flip) => [
      flip.policy,
      flip.rule,
      flip.subject.kind,
      flip.subject.id,
      flip.case,
      flip.delegate,
      DIRECTION_WORDS[flip.direction],
      ...sideCells(flip.before),
      ...sideCells(flip.after),
    ]),
  ];
}

function sideCells({
  outcome,
  due,
  stop,
  marginMinutes,
  clauses,
  version,
  missing,
  questions,
}: FlipSide): Cell[] {
  return [
    outcomeWord(outcome),
    rangeText(due),
    rangeText(stop),
    marginMinutes,
    clauses.join("; "),
    version,
    missing.join("; "),
    questions.join("; "),
  ];
}
