import type { Finding, PolicyResult } from "#generated/types.js";
import type { Decider } from "#report/decider.js";
import { questionWords } from "#report/question-words.js";
import { CLASS_WORDS, DIRECTION_WORDS, NO_RECORD } from "#report/words.js";
import { fieldWords } from "#schema/field-phrase.js";
import type { RecordKind } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import { type Bucket, bucketOf } from "./bucket.js";
import type { CaseRecord } from "./case-book.js";
import { decidingQuestionsOf } from "./deciding-question.js";

/** What is known of the case of a finding when it is sorted. */
export interface CaseKnown {
  readonly records: readonly CaseRecord[];
  readonly setAside: readonly RecordKind[];
}

/**
 * The line of the worklist inside its bucket on which a finding stands: what settles it settles the others of the line. `policy`: its
 * own, whose words an open question is told in; null where the result does not list it.
 */
export function groupOf(
  finding: Finding,
  known: CaseKnown,
  policy: PolicyResult | null,
  decider: Decider,
): string {
  return GROUPS[bucketOf(finding)](finding, known, policy, decider);
}

const GROUPS: Readonly<
  Record<
    Bucket,
    (finding: Finding, known: CaseKnown, policy: PolicyResult | null, decider: Decider) => string
  >
> = {
  "act-today": actGroup,
  "check-data": dataGroup,
  confirm: ({ evidenceKind, direction }) =>
    evidenceKind === "gate" && direction === "under-service" ? "refused though open" : CONFIRM[evidenceKind],
  "fix-once": letterGroup,
  decide: questionGroup,
  information: ({ class: sort, direction }) =>
    direction === null ? wordFor(CLASS_WORDS, sort) : wordFor(DIRECTION_WORDS, direction),
};

const CONFIRM: Readonly<Record<Finding["evidenceKind"], string>> = {
  late: "late, with times",
  absent: "recorded as not done",
  content: "content",
  role: "role of who acted",
  gate: "condition of the policy",
  sequence: "order of events",
};

function questionGroup(finding: Finding, _known: CaseKnown, policy: PolicyResult | null): string {
  const asked = decidingQuestionsOf(finding).map((id) => questionWords(policy, id));
  return `${policy?.cite ?? finding.policy}: ${asked.join(", and ") || "open question"}`;
}

function actGroup({ kind, subject }: Finding): string {
  if (kind === "gate") return "refused, and the policy still permits the discussion";
  return subject.kind === "p2pRequest"
    ? "peer-to-peer open past its due"
    : "nothing found, and its time has run out";
}

function dataGroup(finding: Finding, { setAside }: CaseKnown): string {
  if (finding.kind === "applies-to") return "cannot be told whether the policy applies";
  if (setAside.length > 0) return "a row of the case was set aside";
  if (finding.outcome === "fail") return NO_RECORD;
  if (finding.outcome === "error") return "the rule could not run";
  const [field] = finding.missing;
  return field === undefined
    ? "the recorded times leave it open"
    : `needs: ${fieldWords(field, finding.subject.kind)}`;
}

/** By the template of the letter where it names one, else by who decided. */
function letterGroup(
  { subject, delegate }: Finding,
  { records }: CaseKnown,
  _policy: PolicyResult | null,
  decider: Decider,
): string {
  const letter = records.find(({ kind, id }) => kind === subject.kind && id === subject.id);
  const template = letter?.values.templateId;
  if (typeof template === "string") return `template ${template}`;
  return delegate === null
    ? "letters that name no template"
    : `letters of ${decider(delegate)} that name no template`;
}
