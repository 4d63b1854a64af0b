import type { RelationName } from "#policy/plan.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { counted } from "#shared/counted.js";
import type { FindingsContext } from "./context.js";
import { instantWords } from "./format-time.js";

/** What one record of a list is called, and what is done with it. */
const NOUNS: Readonly<Record<RelationName, { one: string; many?: string; done: string }>> = {
  notices: { one: "notice", done: "sent" },
  decisionChanges: { one: "change of the decision", many: "changes of the decision", done: "made" },
  p2pRequests: { one: "peer-to-peer request", done: "made" },
  otherP2pRequests: { one: "other peer-to-peer request", done: "made" },
  contactAttempts: { one: "contact attempt", done: "made" },
  appeals: { one: "appeal", done: "filed" },
  information: { one: "record of information", many: "records of information", done: "received" },
};

/** The records of a list, as a rule names it, for a sentence; a name that is no list as it is written. */
export function listWords(relation: string): string {
  if (!Object.hasOwn(NOUNS, relation)) return relation;
  const { one, many = `${one}s` } = NOUNS[relation as RelationName];
  return many;
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
  const nouns = (outcome.evidence?.absent ?? []).map((name) => NOUNS[name]);
  const done = new Set(nouns.map((noun) => noun.done));
  const [only = "done"] = done.size === 1 ? done : [];
  const what = nouns.map((noun) => noun.one).join(" or ");
  return `${asOfWords(context)} no ${what} that would close it was found${lookedThrough(outcome)}; not found is not the same as not ${only}.`;
}

function asOfWords({ asOf, zone }: FindingsContext): string {
  return `As of ${instantWords(asOf, zone)}`;
}

/** Nothing is said of lists where a field of the record itself is asked. */
function lookedThrough(outcome: RuleOutcome): string {
  const lists = (outcome.evidence?.absent ?? []).map((name) => {
    const { one, many } = NOUNS[name];
    return counted(lengthOf(name, outcome), one, many);
  });
  if (lists.length === 0) return "";
  return ` (looked through: ${lists.join(" and ")} of this case; no row that names it was set aside)`;
}

function lengthOf(name: RelationName, { matter, subject }: RuleOutcome): number {
  if (name === "contactAttempts") return matter.contactAttempts.get(subject.id)?.length ?? 0;
  if (name === "otherP2pRequests") return matter.p2pRequests.filter((one) => one !== subject).length;
  return matter[name].length;
}
