import type { RelationName } from "#policy/plan.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { RELATION_NOUNS } from "#schema/relation-nouns.js";
import { counted } from "#shared/counted.js";
import type { RecordNoun } from "#shared/record-kind.js";
import type { FindingsContext } from "./context.js";
import { instantWords } from "./format-time.js";

/** What is done with a record of a list. */
const DONE: Readonly<Record<RelationName, string>> = {
  notices: "sent",
  decisionChanges: "made",
  p2pRequests: "made",
  otherP2pRequests: "made",
  contactAttempts: "made",
  appeals: "filed",
  information: "received",
};

/** The records of a list, as a rule names it, for a sentence; a name that is no list as it is written. */
export function listWords(relation: string): string {
  return RELATION_NOUNS.get(relation)?.many ?? relation;
}

/** A duty of which nothing, or nothing else, was found: which lists were looked through. */
export function absenceSentence(outcome: RuleOutcome, context: FindingsContext): string {
  const { rule } = outcome.plan;
  const what =
    rule.kind === "deadline"
      ? `the record does not show ${rule.messages.stop ?? "it"}`
      : "nothing else was found";
  return `${asOfWords(context)} ${what}${lookedThrough(outcome)}; not found is not the same as not done.`;
}

/** A discussion that was open because nothing was found that would close it. */
export function openAbsenceSentence(outcome: RuleOutcome, context: FindingsContext): string {
  const absent = outcome.evidence?.absent ?? [];
  const done = new Set(absent.map((name) => DONE[name]));
  const [only = "done"] = done.size === 1 ? done : [];
  const what = absent.map((name) => nounOf(name).one).join(" or ");
  return `${asOfWords(context)} no ${what} that would close it was found${lookedThrough(outcome)}; not found is not the same as not ${only}.`;
}

function asOfWords({ asOf, zone }: FindingsContext): string {
  return `As of ${instantWords(asOf, zone)}`;
}

/** Nothing is said of lists where a field of the record itself is asked. */
function lookedThrough(outcome: RuleOutcome): string {
  const lists = (outcome.evidence?.absent ?? []).map((name) => {
    const { one, many } = nounOf(name);
    return counted(lengthOf(name, outcome), one, many);
  });
  if (lists.length === 0) return "";
  return ` (looked through: ${lists.join(" and ")} of this case; no row that names it was set aside)`;
}

function nounOf(name: RelationName): RecordNoun {
  return RELATION_NOUNS.get(name) as RecordNoun;
}

function lengthOf(name: RelationName, { matter, subject }: RuleOutcome): number {
  if (name === "contactAttempts") return matter.contactAttempts.get(subject.id)?.length ?? 0;
  if (name === "otherP2pRequests") return matter.p2pRequests.filter((one) => one !== subject).length;
  return matter[name].length;
}
