import type { AuditResult, QuestionResult } from "#generated/types.js";
import { isOfLines, isWholeRun, type WantedLines } from "./of-lines.js";

/** A question as a packet tells it. */
export interface OwnQuestion {
  readonly cite: string;
  /** Its cases, and the duties it changes, are those of the product lines of the packet. */
  readonly question: QuestionResult;
  /** Cases of the other lines, and of none. */
  readonly rest: number;
  /** The run was saved by a version that did not say of which line they are: they are those of all. */
  readonly isOfAll: boolean;
}

/** The questions of a run with what they decide in the wanted product lines. */
export function ownQuestions(result: AuditResult, wanted: WantedLines): OwnQuestion[] {
  const isWhole = isWholeRun(result, wanted);
  return result.policies.flatMap(({ cite, questions }) =>
    questions.map((question): OwnQuestion => {
      const { productLines, cases, effects } = question;
      if (isWhole) return { cite, question, rest: 0, isOfAll: false };
      if (productLines === undefined) return { cite, question, rest: 0, isOfAll: true };
      const own = productLines.filter(({ lineOfBusiness }) => isOfLines(lineOfBusiness, wanted));
      // A case is of one line.
      const ours = own.reduce((sum, line) => sum + line.cases, 0);
      const rules = new Set(own.flatMap((line) => line.rules));
      return {
        cite,
        question: { ...question, cases: ours, effects: effects.filter(({ rule }) => rules.has(rule)) },
        rest: cases - ours,
        isOfAll: false,
      };
    }),
  );
}
