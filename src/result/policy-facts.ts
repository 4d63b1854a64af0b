import type { AuditConfig, AuditParameter, Expression, PolicyResult } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { citeOf, statusOf } from "#policy/status.js";

/** What a report prints of a policy beside its counts. */
export function policyFacts(
  bundle: PolicyBundle,
  basis: string | null,
): Omit<PolicyResult, "unclear" | "rules" | "questions"> {
  const { policy, clauses } = bundle;
  const evidence: Record<string, number> = {};
  for (const clause of clauses.clauses) evidence[clause.evidence] = (evidence[clause.evidence] ?? 0) + 1;
  return {
    id: policy.id,
    title: policy.title,
    issuer: policy.issuer,
    kind: policy.kind,
    cite: citeOf(policy),
    status: statusOf(policy),
    versions: policy.versions.map((version) => ({
      id: version.id,
      effective: effectiveWords(version.effective),
      note:
        [version.wording === "unknown" ? "wording not known: nothing is judged" : "", version.note ?? ""]
          .filter(Boolean)
          .join("; ") || null,
    })),
    zone: policy.zone,
    source: {
      title: policy.source.title,
      retrieved: policy.source.retrieved ?? null,
      note: policy.source.note ?? null,
    },
    counting: countingWords(bundle),
    appliesToNote: policy.appliesToNote ?? null,
    basis,
    notes: [...(policy.notes ?? [])],
    evidence,
    parameters: auditParameters(bundle),
  };
}

function auditParameters({ policy }: PolicyBundle): AuditParameter[] {
  return Object.entries(policy.parameters).map(([id, parameter]) => ({
    id,
    title: parameter.title,
    value: parameter.values.map((value) => `${value.value} ${parameter.unit} from ${value.from}`).join(", "),
    setBy: parameter.setBy,
  }));
}

function effectiveWords({ from, to }: { from: Expression; to?: Expression }): string {
  return `from ${dateWords(from)}${to === undefined ? "" : ` to ${dateWords(to)}`}`;
}

function dateWords(date: Expression): string {
  if (typeof date === "string") return date;
  if (typeof date !== "object" || Array.isArray(date)) return String(date);
  return Object.values(date.options ?? {})
    .map(dateWords)
    .join(" or ");
}

/** `business days on list-a or list-b (question business-day-list)`, and the other words that are set. */
function countingWords({ policy: { counting } }: PolicyBundle): string {
  const words = [
    ["business days on", counting.calendar],
    ["day zero:", counting.dayZero],
    ["cut-off:", counting.cutoff],
    ["last day:", counting.lastDay],
    ["a day ends at", counting.dayEnds],
  ] as const;
  return (
    words
      .flatMap(([name, word]) => (word === undefined ? [] : [`${name} ${countingWord(word)}`]))
      .join("; ") || "calendar days and hours only"
  );
}

function countingWord(word: Expression): string {
  if (typeof word !== "object" || Array.isArray(word)) return String(word);
  if (word.reading === undefined) return "as the policy says";
  return `${Object.values(word.options ?? {})
    .map(countingWord)
    .join(" or ")} (question ${word.reading})`;
}

/** The basis on which a policy applies, as the configuration states it; null where it states none. */
export function basisOf(stated: AuditConfig["applicability"], policy: string): string | null {
  const lines = (stated ?? [])
    .filter((one) => one.policy === policy)
    .map((one) => `${one.basis} (stated by ${one.statedBy} on ${one.statedOn})`);
  return lines.join("; ") || null;
}
