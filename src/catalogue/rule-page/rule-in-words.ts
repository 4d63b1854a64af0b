import { conditionInWords, SAY, valueInWords } from "#catalogue/words/in-words.js";
import { after, line, type Phrase } from "#catalogue/words/phrase.js";
import type { Speaker } from "#catalogue/words/speaker.js";
import { limitInWords } from "#catalogue/words/time-in-words.js";
import type { DeadlineRule, Expression, GateRule, RequirementRule, Rule } from "#generated/types.js";
import { triggerOf } from "#policy/trigger.js";
import { CLASS_WORDS, DIRECTION_WORDS } from "#report/words.js";
import { wordFor } from "#shared/word-for.js";

const JUDGED: Readonly<Record<Rule["subject"], string>> = {
  determination: "each decision",
  p2pRequest: "each peer-to-peer request on a decision",
  notice: "each notice of a decision",
};

/** A rule as a list in English: what it judges and when, then the part of its kind. Markdown. */
export function ruleInWords(rule: Rule, appliesTo: Expression, speaker: Speaker): Phrase[] {
  const policy: Speaker = { ...speaker, here: "determination" };
  return [
    after(`**Judges** ${JUDGED[rule.subject]} where `, conditionInWords(appliesTo, policy)),
    after(
      "**Applies** ",
      rule.when === undefined ? line("always") : after("where ", conditionInWords(rule.when, speaker)),
    ),
    ...ofKind(rule, speaker),
    after("**Dated by** ", valueInWords(triggerOf(rule), speaker)),
  ];
}

function ofKind(rule: Rule, speaker: Speaker): Phrase[] {
  if (rule.kind === "deadline") return deadline(rule, speaker);
  return rule.kind === "gate" ? gate(rule, speaker) : requirement(rule, speaker);
}

function deadline({ start, limit, due, stop, early, extension }: DeadlineRule, speaker: Speaker): Phrase[] {
  return [
    ...(start === undefined ? [] : [after("**The clock starts** at ", valueInWords(start, speaker))]),
    ...(limit === undefined ? [] : [after("**It may run** for ", limitInWords(limit, speaker, SAY))]),
    ...(due === undefined ? [] : [after("**It is due** at ", valueInWords(due, speaker))]),
    after("**It is stopped** at ", valueInWords(stop, speaker)),
    ...(extension === undefined
      ? []
      : [
          after("**It may run longer**, until ", valueInWords(extension.until, speaker)),
          after("**It runs longer only** where ", conditionInWords(extension.counts, speaker)),
        ]),
    ...(start === undefined
      ? []
      : [line(`**Stopped before it starts**: ${early === "passes" ? "met" : "undecided: data"}`)]),
  ];
}

function requirement({ must, by }: RequirementRule, speaker: Speaker): Phrase[] {
  return [
    mustInWords(must, speaker),
    ...(by === undefined ? [] : [after("**By** ", valueInWords(by, speaker))]),
  ];
}

function mustInWords(must: Expression, speaker: Speaker): Phrase {
  const opposite = typeof must === "object" && !Array.isArray(must) ? must.not : undefined;
  if (opposite !== undefined && typeof opposite === "object" && !Array.isArray(opposite))
    return after("**It must not be so that** ", conditionInWords(opposite, speaker));
  return after("**It must be so that** ", conditionInWords(must, speaker));
}

/** A gate, and what each act comes to (docs/language.md, "Gate"). */
function gate(rule: GateRule, speaker: Speaker): Phrase[] {
  const held = `${wordFor(CLASS_WORDS, rule.onFail)}, ${DIRECTION_WORDS["over-service"]}`;
  return [
    after("**A discussion is permitted only** where ", conditionInWords(rule.onlyIf, speaker)),
    line(`**Held although not permitted**: ${held}`),
    line(`**Refused or referred to the appeal**: ${refusal(rule)}`),
  ];
}

function refusal({ owed, obligor }: GateRule): string {
  if (owed === true)
    return `not met, ${DIRECTION_WORDS["under-service"]}, where every gate of this policy was open; met where one was closed`;
  if (obligor === "provider")
    return `${CLASS_WORDS["request-defect"]} where this gate was closed; met where it was open`;
  return "not applicable: this gate does not say that a discussion is owed";
}
