import type { CheckedDifference, DrawnResult, DrawnRule, ValidationSample } from "#generated/types.js";
import { SCORE_WORDS } from "#report/words.js";
import { recordNoun } from "#shared/record-kind.js";
import type { Choice, Form, FormColumn } from "./form.js";
import { sheetNames } from "./form-sheet.js";

/** What a reviewer finds of a result. */
export type Found = CheckedDifference["found"];

const FINDS: readonly Choice<Found>[] = (["met", "not-met", "not-applicable", "cannot-tell"] as const).map(
  (code) => ({ code, word: SCORE_WORDS[code] }),
);

/** A form with the results it lists, in the order of its rows. */
export interface ValidationForm {
  readonly form: Form<Found>;
  readonly results: readonly { readonly rule: DrawnRule; readonly result: DrawnResult }[];
}

/** The forms of a drawn validation: one per policy, called by its short name; by its id where an older sample has no other. */
export function validationForms({ rules }: ValidationSample): ValidationForm[] {
  const policies = [...new Set(rules.map(({ policy }) => policy))];
  const cites = policies.map((policy) => rules.find((rule) => rule.policy === policy)?.cite ?? policy);
  const names = sheetNames(cites);
  return policies.map((policy, index) => {
    const results = rules
      .filter((rule) => rule.policy === policy)
      .flatMap((rule) => rule.results.map((result) => ({ rule, result })));
    return { results, form: validationForm(names[index] ?? policy, cites[index] ?? policy, results) };
  });
}

function validationForm(name: string, cite: string, results: ValidationForm["results"]): Form<Found> {
  return {
    name,
    choices: FINDS,
    notes: [
      [cite],
      [
        "Look at the source itself, then say whether the rule was met. A finding that differs from the program's, or cannot be told, needs a note.",
      ],
    ],
    columns: COLUMNS,
    rows: results.map(({ rule, result }, index) => [
      index + 1,
      rule.rule,
      `${recordNoun(result.subject.kind)} ${result.subject.id}`,
      rule.title,
      rule.asks,
      SCORE_WORDS[result.outcome],
      result.shown,
      null,
      null,
      null,
      null,
      [...result.evidence, ...(result.fingerprint === null ? [] : [`finding ${result.fingerprint}`])].join(
        "; ",
      ),
    ]),
    noteNeeded: ([found], row) =>
      found === results[row]?.result.outcome
        ? null
        : "a finding that differs from the program's, or cannot be told, needs the reason",
  };
}

const COLUMNS: readonly FormColumn[] = [
  { kind: "key", header: "No.", width: 6, type: "whole" },
  { kind: "key", header: "Rule", width: 16 },
  { kind: "key", header: "Record", width: 24, wrap: true },
  { kind: "given", header: "Title", width: 30, wrap: true },
  { kind: "given", header: "Asks that", width: 40, wrap: true },
  { kind: "given", header: "Program says", width: 12 },
  { kind: "given", header: "What the program saw", width: 60, wrap: true },
  { kind: "score", header: "Reviewer finds", width: 16 },
  { kind: "reviewer", header: "Reviewer", width: 18, wrap: true },
  { kind: "day", header: "Reviewed on (YYYY-MM-DD)", width: 14 },
  { kind: "note", header: "Note", width: 36, wrap: true },
  { kind: "given", header: "Evidence", width: 60, wrap: true },
];
