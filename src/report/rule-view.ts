import type { ReportDefinition } from "#generated/types.js";
import { citationList } from "#shared/citation-list.js";
import { count, counted } from "#shared/counted.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import type { PartyName } from "#shared/party-names.js";
import { recordNoun } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import { ruleFigures } from "./rule-figures.js";
import { sortOf } from "./rule-group.js";
import { isWhole, type Slice } from "./slice.js";
import type { RuleView } from "./view.js";
import { gapWords, PARTY_WORDS } from "./words.js";

/**
 * A rule's line in a section: its figures, how far its wording is confirmed, and what was not tested. `nameOf`: what senders
 * are called.
 */
export function ruleView(slice: Slice, unit: ReportDefinition["unit"], nameOf: PartyName): RuleView {
  const { policy, rule } = slice;
  return {
    title: rule.title,
    id: rule.id,
    policy: policy.cite,
    cites: citationList(rule.clauses, policy.cite, "; "),
    tag: EVIDENCE_WORDS[rule.evidenceTag],
    asks: rule.asks,
    party: wordFor(PARTY_WORDS, rule.obligor),
    priority: rule.severity,
    sort: sortOf(rule),
    members: rule.members > 0 && isWhole(slice) ? count(rule.members) : null,
    figures: ruleFigures(slice, unit),
    notes: notesOf(slice, nameOf),
  };
}

function notesOf({ rule }: Slice, nameOf: PartyName): string[] {
  const gaps = rule.notTested.map(
    (gap) =>
      `${nameOf(gap.sender)}: ${gapWords(gap, rule.subject)}; ${counted(gap.subjects, recordNoun(rule.subject))} undecided for this, ` +
      `${count(gap.couldFail)} of them could be not met.`,
  );
  const errors = rule.errors.map(
    (error) =>
      `The rule could not run on ${counted(error.subjects, "record")}: ${error.message} (${error.code}).`,
  );
  const reading = rule.interpretation === null ? [] : [`How it was read: ${rule.interpretation}`];
  return [...errors, ...gaps, ...reading];
}
