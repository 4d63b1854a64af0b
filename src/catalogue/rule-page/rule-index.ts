import { conditionInWords } from "#catalogue/words/in-words.js";
import { after, bullets, code, line } from "#catalogue/words/phrase.js";
import type { Speaker } from "#catalogue/words/speaker.js";
import type { Rule } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import { citeOf } from "#policy/status.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { count, counted } from "#shared/counted.js";
import { markdownText } from "#shared/markdown-text.js";
import { GENERATED, KIND_WORDS } from "./rule-page.js";
import { datesInWords } from "./rule-sections.js";

const HOW_TO_READ = [
  "Each page says what its source asks for, and what the program tests, word by word. Words: [glossary](../glossary.md). Exact meaning: [language](../language.md).",
  "",
  "- In `code font`: fields, values and names as they stand in the data.",
  "- In “quotation marks”: words that are defined beneath, under *Words used in it*. What is defined of a decision can be asked of its notices and requests too, and is then looked up on their decision.",
  "- A question is left open by the source's words. Until it is answered, a rule is judged under every answer: where they agree, that is the outcome; where they differ, it is *undecided: words*.",
  "- What is not recorded makes a condition neither true nor false: the outcome is *undecided: data*, unless the page says *is recorded*.",
  "- An act that has not happened by the end of the data is *not yet*, and is later than every time before it.",
  "- **Time limit**: met where the clock is stopped at or before the due; not met where it is stopped later, or not at all by a due that has passed.",
  "- **Condition of a discussion** (gate): says when a peer-to-peer is permitted. The *act* is the start of the discussion, or of a refusal its closing.",
  "- **Requirement**: until the time after *By* has come, what is not there yet is *clock still running*.",
  "- *Dated by* chooses the version in force, the values of parameters and the month the record is counted in.",
];

/** The list of all rules, policy by policy, and how to read their pages. Markdown. */
export function ruleIndex(bundles: readonly TestedPolicy[], commons: Commons): string {
  const rules = bundles.reduce((sum, bundle) => sum + bundle.rules.length, 0);
  return [
    GENERATED,
    "",
    "# Rules",
    "",
    `${counted(rules, "rule")} of ${counted(bundles.length, "source")}.`,
    "",
    ...HOW_TO_READ,
    "",
    ...bundles.flatMap((bundle) => policyLines(bundle, commons)),
  ].join("\n");
}

function policyLines(bundle: TestedPolicy, commons: Commons): string[] {
  const { policy, rules } = bundle;
  const speaker: Speaker = {
    policy,
    commons,
    subject: "determination",
    here: "determination",
    another: false,
  };
  const versions = policy.versions.map(({ id, effective }) => `${code(id)} ${datesInWords(effective)}`);
  return [
    `## ${markdownText(policy.title)}`,
    "",
    ...bullets([
      line(`${code(policy.id)}, cited as ${markdownText(citeOf(policy))}`),
      line(`Versions: ${versions.join("; ")}`),
      after("Applies to a decision where ", conditionInWords(policy.appliesTo, speaker)),
    ]),
    ...(policy.appliesToNote === undefined ? [] : [`- ${markdownText(policy.appliesToNote)}`]),
    "",
    "| rule | what it tests | kind | priority | cases |",
    "| --- | --- | --- | --- | --- |",
    ...rules.map((rule) => row(rule, bundle)),
    "",
  ];
}

function row(rule: Rule, { policy, cases }: TestedPolicy): string {
  const tested = cases.find((one) => one.rule === rule.id)?.cases.length ?? 0;
  return `| [${code(rule.id)}](${policy.id}/${rule.id}.md) | ${markdownText(rule.title)} | ${KIND_WORDS[rule.kind]} | ${rule.severity} | ${count(tested)} |`;
}
