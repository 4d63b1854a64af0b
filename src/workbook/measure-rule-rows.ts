import type { EvidenceShare, EvidenceView } from "#measures/evidence-view.js";
import type { RuleFiguresView } from "#measures/rule-figures-view.js";
import { DELIVERY_WORDS } from "#report/words.js";
import { NONE_TESTED, OUTCOME_WORDS } from "#shared/outcome.js";
import { testedOf } from "#shared/rate.js";
import { RECORD_NOUNS, type RecordKind } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import type { Cell } from "./sheet.js";

const NO_MINUTES = [null, null] as const;
const BY_RULE = "Rule";

/** A measure that stands among the figures of rules: each rule apart, never added up; a list has no per cent. */
export function ruleRows({ title, words, rows }: RuleFiguresView): Cell[][] {
  if (rows.length === 0)
    return [[title, BY_RULE, "All", NONE_TESTED, 0, 0, null, null, ...NO_MINUTES, "cases", words]];
  return rows.flatMap(({ cite, title: asked, documented, figures: { cases, rate } }) => {
    const tested = testedOf(cases);
    const line = (figure: string, number: number, least: Cell = null, most: Cell = null): Cell[] => [
      title,
      BY_RULE,
      `${asked} (${cite})`,
      figure,
      tested,
      number,
      least,
      most,
      ...NO_MINUTES,
      "cases",
      words,
    ];
    return [
      documented === null
        ? line(OUTCOME_WORDS.pass, cases.pass)
        : line(OUTCOME_WORDS.pass, cases.pass, rate.lowest, rate.highest),
      line(OUTCOME_WORDS.fail, cases.fail),
      line("undecided", rate.undecided),
    ];
  });
}

const EVIDENCE = "Evidence quality";
const SET_ASIDE = "Rows of the sender's files that could not become records.";
const NOT_WHOLE = "A kind of record that was expected of the sender and did not come whole.";
const UNDECIDED =
  "Results of rules that are undecided, for the words or for the data; a case has as many results as rules judge it.";

/** What everything else rests on: rows set aside and what did not come whole, by sender; undecided results, by source. */
export function evidenceRows({ senders, policies }: EvidenceView): Cell[][] {
  const share = (
    by: string,
    value: string,
    figure: string,
    one: EvidenceShare,
    unit: string,
    words: string,
  ) => [
    ...[EVIDENCE, by, value, figure, one.of, one.counted, one.percent ?? NONE_TESTED, one.percent],
    ...[...NO_MINUTES, unit, words],
  ];
  return [
    ...senders.flatMap(({ sender, figures, notWhole }) => [
      share("Sender", sender, "set aside", figures, "rows", SET_ASIDE),
      ...notWhole.map(({ kind, status }): Cell[] => [
        ...[EVIDENCE, "Sender", sender],
        `${RECORD_NOUNS[kind as RecordKind].many}: ${wordFor(DELIVERY_WORDS, status)}`,
        ...[null, null, null, null, ...NO_MINUTES, "kinds of record", NOT_WHOLE],
      ]),
    ]),
    ...policies.map(({ cite, figures }) => share("Source", cite, "undecided", figures, "results", UNDECIDED)),
  ];
}
