import type { Cause, ComparedFinding, ComparedSide, RunComparison } from "#generated/types.js";
import { fieldWords } from "#schema/field-phrase.js";
import { count, counted } from "#shared/counted.js";
import { lengthWords } from "#shared/length-words.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { recordNoun } from "#shared/record-kind.js";

const STATE_WORDS: Readonly<Record<ComparedFinding["state"], string>> = {
  new: "New",
  resolved: "Resolved",
  changed: "Changed verdict",
  open: "Still open, with another time, margin or class",
};

export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  data: "records of the case differ",
  "set-aside": "rows of the case were set aside in one run and not in the other",
  delivery: "a delivery that the case hangs on came in one run and not in the other",
  mapping: "a mapping differs",
  policy: "the policy differs",
  answer: "a question is answered otherwise",
  calendar: "a calendar, table or definition differs",
  configuration: "the configuration differs",
  program: "the program is another version",
  "as-of": "the data ends at another time",
  period: "the period differs",
  "not-found": "nothing that is compared differs",
};

const SIDE_WORDS: Readonly<Record<Exclude<ComparedSide["as"], "finding">, string>> = {
  pending: "clock still running",
  "no-finding": "no finding (met, not applicable or out of the period)",
  "no-record": "the record is not in the data",
  "not-judged": "no such rule in this run",
};

/** What a run says, in a few words. */
export function sideWords({ as, outcome, policyVersion, marginMinutes }: ComparedSide): string {
  if (as !== "finding") return SIDE_WORDS[as];
  const late = marginMinutes !== null && marginMinutes < 0 ? `, ${lengthWords(marginMinutes)} late` : "";
  const version = policyVersion === null ? "" : ` (version ${policyVersion})`;
  return `${outcome === null ? "" : OUTCOME_WORDS[outcome]}${late}${version}`;
}

/** Why, and what was found of it: a line each. */
export function becauseLines(finding: ComparedFinding): string[] {
  const { because, policyChanges, records, deliveries } = finding;
  if (because.length === 0) return [];
  const causes = because.map((cause) => CAUSE_WORDS[cause]).join("; ");
  return [
    `${because.length === 1 ? "because" : "because of one or more of"}: ${causes}`,
    ...records.map(({ change, kind, id, before, after, fields }) => {
      const where = [before, after].filter(Boolean).join(" -> ");
      const named = fields.map((field) => fieldWords(field, kind)).join("; ");
      return `${recordNoun(kind)} ${id} ${change}${named === "" ? "" : `: ${named}`} · ${where}`;
    }),
    ...policyChanges,
    ...deliveries,
  ];
}

/** Findings to be listed, by what became of them, in the order in which they are read. */
export function listed(comparison: RunComparison): { title: string; findings: ComparedFinding[] }[] {
  const of = (state: ComparedFinding["state"]) =>
    comparison.findings.filter((one) => one.state === state && (state !== "open" || one.moved));
  return (["new", "changed", "resolved", "open"] as const).map((state) => ({
    title: STATE_WORDS[state],
    findings: of(state),
  }));
}

/** `12 new, 3 resolved, 1 changed, 40 still open (2 of them moved)`. */
export function countsWords({ counts }: Pick<RunComparison, "counts">): string {
  const moved =
    counts.moved > 0 ? ` (${count(counts.moved)} of them with another time, margin or class)` : "";
  return `${counted(counts.new, "finding")} new, ${count(counts.resolved)} resolved, ${count(counts.changed)} with another verdict, ${count(counts.open)} still open${moved}`;
}

export function runWords({
  title,
  program,
  asOf,
  period,
  knownAt,
  trusted,
  findings,
}: RunComparison["before"]): string {
  const known = knownAt === null ? "" : ` · known at ${knownAt}`;
  const warning = trusted ? "" : " · CANNOT BE TRUSTED";
  return `${title} · data through ${asOf} · ${period ?? "all dates"}${known} · program ${program} · ${counted(findings, "finding")}${warning}`;
}

/** The subject, with its case where that is another. */
export function subjectWords({ subject, determinationId }: ComparedFinding): string {
  const own = `${recordNoun(subject.kind)} ${subject.id}`;
  return determinationId === null || determinationId === subject.id ? own : `${own} of ${determinationId}`;
}
