import { counted } from "#shared/counted.js";
import type { Desk, DeskQuestion } from "./desk.js";
import { headline, outcomesOf, placesOf, rateWords, sourceOf, wayWords } from "./desk-words.js";

/** The desk for a terminal. */
export function deskText(desk: Desk): string {
  return [
    headline(desk),
    ...desk.questions.flatMap((question, index) => ["", ...questionLines(question, index + 1)]),
    ...settledLines(desk),
  ].join("\n");
}

function questionLines(question: DeskQuestion, number: number): string[] {
  const decides = `decides ${counted(question.results, "result")} in ${counted(question.cases, "case")}`;
  return [
    `${number}. ${question.question} of ${question.cite} · ${decides}`,
    `   words       ${question.words}`,
    `   source      ${sourceOf(question)}`,
    `   to be asked ${question.askedOf}`,
    ...(question.suggestion === null ? [] : [`   suggestion  ${question.suggestion}`]),
    ...question.options.flatMap((option) => [
      `   option ${option.option}: ${option.meaning}`,
      ...(question.results === 0 ? [] : [`      ${outcomesOf(option)}`]),
      ...option.rates.map((rate) => `      ${rateWords(rate)}`),
      `      ${JSON.stringify(option.answer)}`,
    ]),
    ...(question.ways.length === 0 ? [] : ["   which way the cases go"]),
    ...question.ways.flatMap((way) => [`      ${wayWords(way)}`, `         ${placesOf(way)}`]),
  ];
}

function settledLines({ idle, settled }: Desk): string[] {
  return [
    ...(idle.length === 0
      ? []
      : [
          "",
          `decide nothing here: ${idle.map(({ cite, question }) => `${question} of ${cite}`).join(", ")}`,
        ]),
    ...(settled.length === 0
      ? []
      : [
          "",
          "settled:",
          ...settled.map(
            (one) =>
              `   ${one.question} of ${one.cite} = ${one.option}${one.by === null ? "" : `, ${one.by}`}`,
          ),
        ]),
  ];
}
