import type { Answer, AuditResult, PolicyResult, QuestionLine, QuestionResult } from "#generated/types.js";
import { groupBy } from "#shared/group-by.js";
import { type Counts, noCounts, OUTCOME_WORDS, type Outcome } from "#shared/outcome.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import { by } from "#shared/text-order.js";

/** The open questions of a result, the one that decides most cases first. */
export interface Desk {
  /** Results and cases that some open question decides. */
  readonly results: number;
  readonly cases: number;
  readonly questions: readonly DeskQuestion[];
  /** Open questions that decide nothing in this data. */
  readonly idle: readonly { readonly cite: string; readonly question: string }[];
  readonly settled: readonly {
    readonly cite: string;
    readonly question: string;
    readonly option: string;
    readonly by: string | null;
  }[];
}

export interface DeskQuestion {
  readonly policy: string;
  readonly cite: string;
  readonly question: string;
  readonly words: string;
  readonly clause: string | null;
  readonly evidenceTag: QuestionResult["evidenceTag"];
  readonly askedOf: string;
  readonly suggestion: string | null;
  readonly results: number;
  readonly cases: number;
  readonly options: readonly DeskOption[];
  readonly ways: readonly DeskWay[];
}

export interface DeskOption {
  readonly option: string;
  readonly meaning: string;
  /** How the results that the question decides come out, all other open questions staying open. */
  readonly met: number;
  readonly notMet: number;
  readonly notApplicable: number;
  readonly running: number;
  readonly stillOpen: number;
  readonly notCounted: number;
  readonly rates: readonly DeskRate[];
  /** The member of `answers` that adopts the option. */
  readonly answer: Answer;
}

/** The documented rate of a rule now and under the option, with the cases it is taken of. */
export interface DeskRate {
  readonly rule: string;
  /** Which of the two lines of a gate: requests refused or discussions held; null where the rule has one line. */
  readonly line: string | null;
  readonly title: string;
  readonly now: RateOfCases;
  readonly then: RateOfCases;
}

export interface RateOfCases {
  readonly documented: number | null;
  readonly highest: number | null;
  readonly met: number;
  readonly tested: number;
}

/** Results that come out alike: how they do under each option. */
export interface DeskWay {
  readonly under: Readonly<Record<string, string>>;
  readonly results: number;
  readonly cases: number;
  /** `case (rule)`, or `case, subject (rule)`, the first ones. */
  readonly shown: readonly string[];
}

const NOT_COUNTED = "not counted";
const SHOWN = 10;

/** Takes a result, the lines of its questions.ndjson, and whether every case and every question is to be listed. */
export function deskOf(result: AuditResult, lines: readonly QuestionLine[], isAll: boolean): Desk {
  const open = result.policies.flatMap((policy) =>
    policy.questions.filter(({ answer }) => answer === null).map((question) => ({ policy, question })),
  );
  const listed = open.filter(({ question }) => isAll || question.subjects > 0);
  return {
    results: new Set(lines.map(({ policy, rule, subject }) => JSON.stringify([policy, rule, subject]))).size,
    cases: new Set(lines.map((line) => line.case)).size,
    questions: listed
      .sort((a, b) => b.question.cases - a.question.cases || b.question.subjects - a.question.subjects)
      .map(({ policy, question }) => questionOf(policy, question, lines, isAll)),
    idle: open
      .filter(({ question }) => question.subjects === 0)
      .map(({ policy, question }) => ({ cite: policy.cite, question: question.id })),
    settled: result.policies.flatMap((policy) =>
      policy.questions.flatMap(({ id, answer, answeredBy }) =>
        answer === null ? [] : [{ cite: policy.cite, question: id, option: answer, by: answeredBy }],
      ),
    ),
  };
}

function questionOf(
  policy: PolicyResult,
  question: QuestionResult,
  lines: readonly QuestionLine[],
  isAll: boolean,
): DeskQuestion {
  const own = lines.filter((line) => line.policy === policy.id && line.question === question.id);
  return {
    policy: policy.id,
    cite: policy.cite,
    question: question.id,
    words: question.words,
    clause: question.clause,
    evidenceTag: question.evidenceTag,
    askedOf: question.askedOf,
    suggestion: question.suggestion,
    results: question.subjects,
    cases: question.cases,
    options: Object.keys(question.options).map((option) => optionOf(policy, question, option)),
    ways: waysOf(own, isAll),
  };
}

function optionOf(policy: PolicyResult, question: QuestionResult, option: string): DeskOption {
  const counts: Counts = question.outcomes[option] ?? noCounts();
  const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
  return {
    option,
    meaning: question.options[option] ?? option,
    met: counts.pass,
    notMet: counts.fail,
    notApplicable: counts["not-applicable"],
    running: counts.pending,
    stillOpen: undecidedOf(counts) + counts.error,
    notCounted: question.subjects - total,
    rates: question.effects.map(({ rule, title, now, under }) => ({
      rule,
      line: lineOf(policy, rule, title),
      title,
      now: rateOfCases(now),
      then: rateOfCases(under[option] ?? now),
    })),
    answer: { policy: policy.id, question: question.id, option, who: "WHO", date: "YYYY-MM-DD" },
  };
}

function lineOf({ rules }: PolicyResult, rule: string, title: string): string | null {
  const isSplit = rules.filter(({ id }) => id === rule).length > 1;
  return isSplit ? title.slice(title.lastIndexOf(": ") + 2) : null;
}

function rateOfCases({ cases, rate }: QuestionResult["effects"][number]["now"]): RateOfCases {
  return { documented: rate.documented, highest: rate.highest, met: cases.pass, tested: testedOf(cases) };
}

function waysOf(lines: readonly QuestionLine[], isAll: boolean): DeskWay[] {
  return [...groupBy(lines, ({ under }) => JSON.stringify(under))]
    .sort(([a, some], [b, others]) => others.length - some.length || by<string>((text) => text)(a, b))
    .map(([, group]) => ({
      under: Object.fromEntries(
        Object.entries(group[0]?.under ?? {}).map(([option, one]) => [option, wordOf(one)]),
      ),
      results: group.length,
      cases: new Set(group.map((line) => line.case)).size,
      shown: group.slice(0, isAll ? group.length : SHOWN).map(placeOf),
    }));
}

function wordOf(outcome: Outcome | null): string {
  return outcome === null ? NOT_COUNTED : OUTCOME_WORDS[outcome];
}

function placeOf({ case: matter, rule, subject }: QuestionLine): string {
  return subject.id === matter ? `${matter} (${rule})` : `${matter}, ${subject.id} (${rule})`;
}
