import { pagePrinter } from "#report/page-printer.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { wordFor } from "#shared/word-for.js";
import type { AgainstLaw, ComparedRule, EventComparison } from "./against-law.js";
import { isSilent } from "./against-law-text.js";
import { STANDING_WORDS } from "./standing-words.js";

/** A payer's comparison with its contradictions as sentences. */
export interface ComparedPayer {
  readonly law: AgainstLaw;
  readonly contradictions: readonly string[];
}

/** Policies against law as one HTML page. */
export function againstLawPage(
  payers: readonly ComparedPayer[],
  templates: ReadonlyMap<string, string>,
): string {
  const view = {
    title: "Policy against law",
    margin: { legend: "", title: "Policy against law" },
    payers: payers.map(({ law, contradictions }) => ({
      anchor: law.policy,
      title: law.title,
      policy: law.policy,
      contradictions,
      beside: law.beside.map((one) => ({ ...one, tag: evidenceWords(one.evidence) })),
      spoken: law.events.filter(speaks).map((event) => eventView(law, event)),
      silent: law.events.filter((event) => !speaks(event)).map((event) => eventView(law, event)),
    })),
  };
  return pagePrinter("against-law", "html", templates)(view);
}

/** The policy has a rule on the event. */
function speaks({ policyRules }: EventComparison): boolean {
  return policyRules.length > 0;
}

function eventView({ policy }: AgainstLaw, { event, words, policyRules, sources }: EventComparison) {
  const speaking = sources.filter(({ standing }) => !isSilent(standing));
  return {
    anchor: `${policy}-${event}`,
    words,
    rules: policyRules.map(ruleView),
    sources: speaking.map(({ name, source, standing, why, rules }) => ({
      name,
      source,
      standing: standing === "policy-silent" ? null : STANDING_WORDS[standing],
      risk: standing === "looser" || standing === "mixed",
      why,
      rules: rules.map(ruleView),
    })),
    silent: sources.filter(({ standing }) => isSilent(standing)).map(({ name }) => name),
  };
}

/** A rule without a limit has no start. */
function ruleView({ id, title, citation, evidence, limits, start }: ComparedRule) {
  return {
    id,
    title,
    citation,
    tag: evidenceWords(evidence),
    time: start === null ? null : { limits, start },
  };
}

function evidenceWords(tag: string): string {
  return wordFor(EVIDENCE_WORDS, tag);
}
