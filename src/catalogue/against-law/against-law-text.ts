import { counted } from "#shared/counted.js";
import type { AgainstLaw, ComparedRule, EventComparison, SourceOnEvent } from "./against-law.js";
import { STANDING_WORDS } from "./standing-words.js";

/** The comparison for a terminal: contradictions first, then each event with the policy's rules and the sources beside them. */
export function againstLawText(law: AgainstLaw, contradictions: readonly string[]): string {
  return [
    `${law.title} (${law.policy})`,
    law.beside.length === 0
      ? "it names no source under `beside`: nothing was compared"
      : `beside ${counted(law.beside.length, "source")}: ${law.beside.map(({ policy, evidence }) => `${policy} [${evidence}]`).join(", ")}`,
    contradictions.length === 0
      ? "no contradiction within the policy was found"
      : "the policy contradicts itself:",
    ...contradictions.map((sentence) => `  ${sentence}`),
    "",
    ...law.events.filter(({ policyRules }) => policyRules.length > 0).map(eventText),
    ...law.events.filter(({ policyRules }) => policyRules.length === 0).map(eventText),
    "",
  ].join("\n");
}

function eventText({ event, words, policyRules, sources }: EventComparison): string {
  const speaking = sources.filter(({ standing }) => !isSilent(standing));
  const silent = sources.filter(({ standing }) => isSilent(standing)).map(({ source }) => source);
  return [
    `${event}: ${words}`,
    ...(policyRules.length === 0
      ? ["  policy: nothing"]
      : policyRules.map((rule) => `  policy: ${ruleText(rule)}`)),
    ...speaking.flatMap(sourceText),
    ...(silent.length === 0 ? [] : [`  nothing asked by: ${silent.join(", ")}`]),
    "",
  ].join("\n");
}

/** The source asks for nothing on the event. */
export function isSilent(standing: SourceOnEvent["standing"]): boolean {
  return standing === "source-silent" || standing === "both-silent";
}

function sourceText({ standing, why, rules, source }: SourceOnEvent): string[] {
  return [
    `  ${source}: ${STANDING_WORDS[standing]}. ${why}`.trimEnd(),
    ...rules.map((rule) => `    ${ruleText(rule)}`),
  ];
}

function ruleText({ id, title, citation, evidence, limits, start }: ComparedRule): string {
  const time = limits.length === 0 ? "" : ` · ${limits.join(" or ")} from ${start}`;
  return `${id} ${title} (${citation}, ${evidence})${time}`;
}
