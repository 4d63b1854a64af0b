import { policyCounting } from "#catalogue/words/counting-words.js";
import { conditionInWords, valueInWords } from "#catalogue/words/in-words.js";
import { isCondition } from "#catalogue/words/is-condition.js";
import { after, bullets, code, listed, type Phrase, quoted } from "#catalogue/words/phrase.js";
import { isOperator } from "#catalogue/words/say.js";
import { definitionOf, type Speaker } from "#catalogue/words/speaker.js";
import type { Effective, Expression, Parameter, Question, Rule } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import { citation } from "#policy/plan-policy.js";
import { questionsOf } from "#policy/questions.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { markdownText } from "#shared/markdown-text.js";
import { oneRecord } from "#shared/record-kind.js";
import type { RuleReach } from "./rule-reach.js";

/** A policy with what all policies share. */
export interface Source {
  readonly bundle: TestedPolicy;
  readonly commons: Commons;
}

/** Each clause with its citation, how far its wording was seen, and what it says in our own words. */
export function clauseLines(rule: Rule, { bundle }: Source): string[] {
  return rule.clauses.flatMap((id) => {
    const clause = bundle.clauses.clauses.find((one) => one.id === id);
    if (clause === undefined) return [];
    const rest = clause.reason === undefined ? "" : ` Not tested of it: ${markdownText(clause.reason)}`;
    return [
      `- **${markdownText(citation(bundle, id))}** [${EVIDENCE_WORDS[clause.evidence]}]: ${markdownText(clause.summary)}${rest}`,
    ];
  });
}

/** Definitions by their names, each with its words and what they mean. */
export function definitionLines(names: readonly string[], speaker: Speaker): string[] {
  return bullets(
    names.flatMap((name): Phrase[] => {
      const definition = definitionOf(name, speaker);
      if (definition === undefined) return [];
      const here: Speaker = { ...speaker, here: definition.on, another: false };
      const title =
        definition.words === undefined ? code(name) : `**${quoted(definition.words)}** (${code(name)})`;
      const meaning = isCondition(definition.as, here)
        ? conditionInWords(definition.as, here)
        : valueInWords(definition.as, here);
      return [after(`${title}, of ${oneRecord(definition.on)}: `, meaning)];
    }),
  );
}

/** How the rule counts days and hours. */
export function countingLines({ units, usesAct }: RuleReach, speaker: Speaker): string[] {
  const business = units.has("businessDays") ? policyCounting("businessDays", speaker) : [];
  const calendar = units.has("calendarDays") ? policyCounting("calendarDays", speaker) : [];
  return [
    `- A day is a local day of ${code(speaker.policy.zone)}, from midnight to midnight.`,
    ...(units.has("businessDays") || units.has("calendarDays")
      ? ["- A limit in days runs to the end of its last day, counted from the day after the start."]
      : []),
    ...notes("Business days", business),
    ...notes("Calendar days", calendar),
    ...(usesAct
      ? [
          "- The act is the start of the discussion, or the closing of a request that was refused or referred to the appeal; where another rule asks whether this gate is open, the time that rule names.",
        ]
      : []),
    ...(units.has("hours") || units.has("minutes") ? ["- Hours and minutes are elapsed time."] : []),
  ];
}

function notes(unit: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`- ${unit}:`, ...words.map((one) => `  - ${one}`)];
}

/** Each question the rule can reach: its words, what each option means and who can settle it. */
export function questionLines(rule: Rule, { bundle, commons }: Source): string[] {
  const reached = questionsOf(rule, bundle, commons);
  return bundle.policy.questions
    .filter(({ id }) => reached.includes(id))
    .flatMap((question) => questionLine(question, bundle));
}

function questionLine(
  { id, words, clause, options, askedOf, suggestion }: Question,
  bundle: TestedPolicy,
): string[] {
  const place = clause === undefined ? "" : ` (${markdownText(citation(bundle, clause))})`;
  return [
    `- **${code(id)}**${place}: ${markdownText(words)}`,
    ...Object.entries(options).map(([option, meaning]) => `  - ${code(option)}: ${markdownText(meaning)}`),
    `  - To be asked: ${markdownText(askedOf)}`,
    ...(suggestion === undefined
      ? []
      : [`  - Suggested to them, and never used by the program: ${markdownText(suggestion)}`]),
  ];
}

/** Parameters with their dated values and whose figure they are. */
export function parameterLines(names: readonly string[], { bundle }: Source): string[] {
  const rows = names.flatMap((name) => {
    const parameter = Object.hasOwn(bundle.policy.parameters, name)
      ? bundle.policy.parameters[name]
      : undefined;
    return parameter === undefined ? [] : [parameterRow(name, parameter)];
  });
  return rows.length === 0
    ? []
    : ["| parameter | what it is | value | whose figure |", "| --- | --- | --- | --- |", ...rows];
}

function parameterRow(name: string, { title, unit, setBy, values }: Parameter): string {
  const said = values.map(({ from, value }) => `${code(String(value))} from ${code(from)}`).join("; ");
  const unitWords = unit === "text" || unit === "time-of-day" ? "" : ` (${unit.replace("-", " ")})`;
  const whose = setBy === "source" ? "the source's" : "the audit's: the source states none";
  return `| ${code(name)} | ${markdownText(title)} | ${said}${unitWords} | ${whose} |`;
}

/** Tables with where their rows come from. */
export function tableLines(names: readonly string[], { commons }: Source): string[] {
  return names.flatMap((name) => {
    const table = commons.tables.get(name);
    if (table === undefined) return [];
    return [
      `- **${quoted(table.title)}** (${code(name)}) [${EVIDENCE_WORDS[table.evidence]}]: ${markdownText(table.source)}`,
    ];
  });
}

/** `from 2025-01-01`, `from 2020-01-01 to 2024-12-31`; a date that a question decides with its options. */
export function datesInWords({ from, to }: Effective): string {
  const dates = to === undefined ? [from] : [from, to];
  const questions = dates.flatMap((date) =>
    isOperator(date) && date.reading !== undefined ? [code(date.reading)] : [],
  );
  const asked = [...new Set(questions)];
  return [
    `from ${dates.map(dateInWords).join(" to ")}`,
    ...(asked.length === 0 ? [] : [`depending on question ${listed(asked, "and")}`]),
  ].join(", ");
}

function dateInWords(date: Expression): string {
  if (typeof date === "string") return markdownText(date);
  if (!isOperator(date) || date.reading === undefined) return code(JSON.stringify(date));
  const options = Object.entries(date.options ?? {}).map(
    ([option, day]) => `${dateInWords(day)} (${code(option)})`,
  );
  return listed(options, "or");
}
