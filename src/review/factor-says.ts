import type { FactorDefinition, FactorSays } from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { CODE_WORDS } from "#schema/code-word.js";
import { byText } from "#shared/text-order.js";

/**
 * What the data of a file say of a factor: only where every rule that applies is decided, and never more than the record
 * documents. `outcomes`: all outcomes of the file under the policy.
 */
export function factorSays(
  factor: FactorDefinition,
  outcomes: readonly RuleOutcome[],
  matter: Case,
): FactorSays {
  const own = outcomes.filter(({ plan }) => factor.rules.includes(plan.rule.id));
  const letters = outcomes.filter(({ plan }) => factor.letters.includes(plan.rule.id));
  const applying = own.filter(({ outcome }) => outcome !== "not-applicable");
  const counting = factor.isConditional && applying.length === 0 ? [] : letters;
  const judged = [...applying, ...counting];
  const says = saysOf(own, applying, judged);
  return { factor: factor.id, says, source: sourceOf(factor, says, judged, matter) };
}

function saysOf(
  own: readonly RuleOutcome[],
  applying: readonly RuleOutcome[],
  judged: readonly RuleOutcome[],
): FactorSays["says"] {
  if (judged.some(({ outcome }) => outcome === "fail")) return "not-met";
  if (own.length > 0 && applying.length === 0) return "na";
  if (applying.length > 0 && judged.every(({ outcome }) => outcome === "pass")) return "met";
  return null;
}

function sourceOf(
  factor: FactorDefinition,
  says: FactorSays["says"],
  judged: readonly RuleOutcome[],
  matter: Case,
): string {
  if (says === "na") return "does not apply by the data";
  if (says === null) return openWords(judged);
  const absent = judged.filter(
    ({ outcome, plan }) => outcome === "fail" && factor.letters.includes(plan.rule.id),
  );
  if (absent.length > 0) return absent.map(({ plan }) => plan.rule.messages.shown).join("; ");
  return codedBy(says === "met", factor.flags, lettersOf(judged, matter)) ?? "the record";
}

/** The letters that were judged; all of the file where the rules judge the decision. */
function lettersOf(judged: readonly RuleOutcome[], { notices }: Case): readonly LedgerRecord[] {
  const letters = judged.flatMap(({ subject }) => (subject.kind === "notice" ? subject : []));
  return letters.length > 0 ? letters : notices;
}

const SAID_OF_ALL: readonly string[] = ["flag-not-coded", "field-not-delivered", "kind-not-delivered"];

function openWords(judged: readonly RuleOutcome[]): string {
  const causes = judged.flatMap(({ causes }) => causes);
  if (causes.length > 0 && causes.every(({ kind }) => SAID_OF_ALL.includes(kind)))
    return "not decided: nobody coded it";
  const missing = [...new Set(causes.map(({ field }) => field))];
  if (missing.length > 0) return `not decided: ${missing.join(", ")} not known`;
  if (judged.some(({ outcome }) => outcome === "needs-review")) return "not decided: an open question";
  return judged.length === 0 ? "not decided: no letter to look at" : "not decided by the data";
}

/** Who coded the flags that say so, and where; null where no letter has such a flag. */
function codedBy(value: boolean, flags: readonly string[], letters: readonly LedgerRecord[]): string | null {
  const places = new Map<string, Set<string>>();
  for (const { values, supplements, file, row } of letters) {
    const flag = flags.find((name) => values[name] === value);
    if (flag === undefined) continue;
    const source = typeof values.flagSource === "string" ? values.flagSource : "";
    const word = CODE_WORDS.flagSource?.[source] ?? "the record";
    const place = supplements?.[flag] ?? { file, row };
    places.set(word, (places.get(word) ?? new Set()).add(`${place.file} row ${place.row}`));
  }
  const told = [...places].map(([word, at]) => `${word} (${[...at].join(", ")})`);
  return told.length === 0 ? null : told.sort(byText).join("; ");
}
