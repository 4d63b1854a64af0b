import { counted } from "#shared/counted.js";
import { markdownList, markdownSection, markdownText } from "#shared/markdown-text.js";
import type { Desk, DeskOption, DeskQuestion } from "./desk.js";
import { headline, outcomesOf, placesOf, rateWords, sourceOf, wayWords } from "./desk-words.js";

/** The desk as Markdown, to be sent to those who can answer. It names cases. */
export function deskMarkdown(desk: Desk): string {
  return [
    "# Open questions",
    "",
    headline(desk),
    ...desk.questions.flatMap((question) => ["", ...questionLines(question)]),
    ...markdownSection(
      "Open, and deciding nothing in this data",
      desk.idle.map(({ cite, question }) => `${question} of ${cite}`),
    ),
    ...markdownSection(
      "Settled",
      desk.settled.map(
        ({ cite, question, option, by }) =>
          `${question} of ${cite} = ${option}${by === null ? "" : `, ${by}`}`,
      ),
    ),
    "",
  ].join("\n");
}

function questionLines(question: DeskQuestion): string[] {
  return [
    `## ${markdownText(`${question.question} of ${question.cite}`)}`,
    "",
    markdownText(question.words),
    "",
    `* source: ${markdownText(sourceOf(question))}`,
    `* to be asked: ${markdownText(question.askedOf)}`,
    ...(question.suggestion === null ? [] : [`* suggestion: ${markdownText(question.suggestion)}`]),
    `* decides: ${counted(question.results, "result")} in ${counted(question.cases, "case")}`,
    "",
    "| option | meaning | results | documented rate, now → then |",
    "| --- | --- | --- | --- |",
    ...question.options.map(optionRow),
    "",
    ...markdownList(question.ways.map((way) => `${wayWords(way)}: ${placesOf(way)}`)),
    "",
    "```json",
    ...question.options.map(({ answer }) => JSON.stringify(answer)),
    "```",
  ];
}

function optionRow(option: DeskOption): string {
  const rates = option.rates.map((rate) => markdownText(rateWords(rate))).join("<br>");
  return `| ${markdownText(option.option)} | ${markdownText(option.meaning)} | ${outcomesOf(option)} | ${rates || "unchanged"} |`;
}
