import { bullets, code } from "#catalogue/words/phrase.js";
import type { Speaker } from "#catalogue/words/speaker.js";
import type { Rule } from "#generated/types.js";
import { statusOf } from "#policy/status.js";
import { CLASS_WORDS, DIRECTION_WORDS, PARTY_WORDS } from "#report/words.js";
import { markdownText } from "#shared/markdown-text.js";
import { wordFor } from "#shared/word-for.js";
import { caseLines } from "./rule-cases.js";
import { ruleInWords } from "./rule-in-words.js";
import { reachOf } from "./rule-reach.js";
import {
  clauseLines,
  countingLines,
  datesInWords,
  definitionLines,
  parameterLines,
  questionLines,
  type Source,
  tableLines,
} from "./rule-sections.js";

/** First line of a generated page, which says where it comes from. */
export const GENERATED = "<!-- Generated from policies/ by `npm run rule-pages`. Do not edit. -->";

export const KIND_WORDS: Readonly<Record<Rule["kind"], string>> = {
  deadline: "time limit",
  gate: "condition of a discussion",
  requirement: "requirement",
};

/** The page of one rule as Markdown, for those who read policies and not code. The same bytes for the same policy. */
export function rulePage(rule: Rule, source: Source): string {
  const { bundle, commons } = source;
  const speaker: Speaker = {
    policy: bundle.policy,
    commons,
    subject: rule.subject,
    here: rule.subject,
    another: false,
  };
  const reach = reachOf(rule, bundle, commons);
  const cases = bundle.cases.find((one) => one.rule === rule.id);
  return [
    GENERATED,
    "",
    `# ${markdownText(rule.title)}`,
    "",
    `Rule ${code(rule.id)} of ${markdownText(bundle.policy.title)} (${code(bundle.policy.id)}). It asks that ${markdownText(rule.messages.asks)}.`,
    "",
    ...facts(rule, source),
    ...section("What the source says", clauseLines(rule, source)),
    ...section("The rule in words", bullets(ruleInWords(rule, bundle.policy.appliesTo, speaker))),
    ...section("Words used in it", definitionLines(reach.definitions, speaker)),
    ...section("How time is counted", countingLines(reach, speaker)),
    ...section("Gates of the policy that it asks", reach.asksGates ? gateLines(rule, source) : []),
    ...section("Questions it can reach", questionLines(rule, source)),
    ...section("Parameters", parameterLines(reach.parameters, source)),
    ...section("Tables", tableLines(reach.tables, source)),
    ...section(
      "How it was read",
      rule.interpretation === undefined ? [] : [markdownText(rule.interpretation)],
    ),
    ...section("What a finding says", messageLines(rule)),
    ...section("Cases it is tested by", cases === undefined ? [] : caseLines(cases)),
    "How to read this page: [rules](../README.md). Fields: [data dictionary](../../data-dictionary.md).",
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ""];
}

function facts(rule: Rule, { bundle, commons }: Source): string[] {
  const { policy } = bundle;
  const event = rule.event === undefined ? undefined : commons.events[rule.event];
  const rows: (readonly [string, string])[] = [
    ["source", `${markdownText(policy.source.title)} (${markdownText(policy.issuer)})`],
    ...(statusOf(policy) === "in-force" ? [] : [["standing", statusOf(policy).replace("-", " ")] as const]),
    [
      "versions",
      policy.versions
        .map(
          ({ id, effective, wording }) =>
            `${code(id)} ${datesInWords(effective)}${wording === "unknown" ? " (wording unknown: not judged)" : ""}`,
        )
        .join("; "),
    ],
    ...(rule.effective === undefined ? [] : [["rule in force", datesInWords(rule.effective)] as const]),
    ["kind", rule.kind === "requirement" ? rule.kind : `${KIND_WORDS[rule.kind]} (${rule.kind})`],
    ["who is bound", wordFor(PARTY_WORDS, rule.obligor)],
    ...(rule.kind === "gate" ? [] : [["finding", finding(rule)] as const]),
    ["priority", rule.severity],
    ...(event === undefined ? [] : [["event", markdownText(event)] as const]),
    ...(rule.standards.length === 0 ? [] : [["standards", rule.standards.map(standard).join("; ")] as const]),
    ...(rule.followsFrom === undefined
      ? []
      : [["follows from", rule.followsFrom.map(otherRule).join(", ")] as const]),
  ];
  return ["| | |", "| --- | --- |", ...rows.map(([name, value]) => `| ${name} | ${value} |`), ""];
}

function finding({ onFail, direction }: Rule): string {
  return [
    wordFor(CLASS_WORDS, onFail),
    ...(direction === undefined ? [] : [wordFor(DIRECTION_WORDS, direction)]),
  ].join(", ");
}

function standard(one: Rule["standards"][number]): string {
  if (typeof one === "string") return markdownText(one);
  const { by, ...values } = one;
  const each = Object.entries(values).map(([value, name]) => `${code(value)} ${markdownText(String(name))}`);
  return `by ${code(by)}: ${each.join(", ")}`;
}

/** `RULE`, or `POLICY/RULE` of another policy, with its page. */
function otherRule(name: string): string {
  return `[${code(name)}](${name.includes("/") ? "../" : ""}${name}.md)`;
}

/** The gates of the policy, each with its page; a rule that asks them all is open where each of them is. */
function gateLines(rule: Rule, { bundle }: Source): string[] {
  return bundle.rules
    .filter((other) => other.kind === "gate" && other.id !== rule.id)
    .map(({ id, title }) => `- [${code(id)}](${id}.md): ${markdownText(title)}`);
}

function messageLines({ messages: { start, stop, shown, changes, note } }: Rule): string[] {
  return [
    ...(start === undefined ? [] : [`- What starts the clock: ${markdownText(start)}`]),
    ...(stop === undefined ? [] : [`- What stops it: ${markdownText(stop)}`]),
    ...(shown === undefined ? [] : [`- What the record shows where it is not met: ${markdownText(shown)}`]),
    `- What would change the result: ${markdownText(changes)}`,
    ...(note === undefined ? [] : [`- Note: ${markdownText(note)}`]),
  ];
}
