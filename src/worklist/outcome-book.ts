import type { AuditResult } from "#generated/types.js";
import { OUTCOME_WORDS, type Outcome } from "#shared/outcome.js";
import { recordNoun } from "#shared/record-kind.js";
import type { CaseRecord } from "./case-book.js";
import type { OtherOutcome } from "./page-data.js";
import type { EventOf } from "./same-event.js";

/** A line of outcomes.ndjson, as far as it is shown. */
export interface OutcomeLine {
  readonly policy: string;
  readonly rule: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly outcome: Outcome;
}

/** Outcomes by kind and key of the record that was judged. */
export type OutcomeBook = ReadonlyMap<string, readonly OutcomeLine[]>;

export function subjectKey({ kind, id }: OutcomeLine["subject"]): string {
  return `${kind} ${id}`;
}

/** What rules gave on the records of a case that is no finding: met, still running, not applicable. */
export function othersIn(
  outcomes: OutcomeBook | null,
  { policies }: AuditResult,
  eventOf: EventOf,
): (records: readonly CaseRecord[]) => readonly OtherOutcome[] | null {
  if (outcomes === null) return () => null;
  const rules = new Map(
    policies.flatMap(({ id, rules }, policy) =>
      rules.map((rule) => [`${id} ${rule.id}`, { policy, rule }] as const),
    ),
  );
  return (records) =>
    records.flatMap((record) =>
      (outcomes.get(subjectKey(record)) ?? []).flatMap(({ policy, rule: id, subject, outcome }) => {
        const known = rules.get(`${policy} ${id}`);
        if (known === undefined) return [];
        return [
          {
            policy: known.policy,
            title: known.rule.title,
            ...eventOf(policy, id, known.rule.topic),
            subject: `${recordNoun(subject.kind)} ${subject.id}`,
            outcome: OUTCOME_WORDS[outcome],
          },
        ];
      }),
    );
}

/** Outcomes that stand among the findings, or that say nothing of the record. */
export function isShownBeside({ outcome }: Pick<OutcomeLine, "outcome">): boolean {
  return outcome === "pass" || outcome === "pending";
}
