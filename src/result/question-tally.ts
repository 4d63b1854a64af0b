import type { Answer, QuestionLine, QuestionResult, RuleResult } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import type { RulePlan } from "#policy/plan.js";
import { citation } from "#policy/plan-policy.js";
import type { CaseOutcome, RuleOutcome, UnclearPolicy } from "#replay/rule-outcome.js";
import { canClear, canReach, isClearUnder, underAnswer } from "#replay/under-answer.js";
import { type Counts, noCounts } from "#shared/outcome.js";
import { partsOutcomes } from "./parts-outcomes.js";
import { productLineOf } from "./product-line.js";
import { type EffectTally, effectTally } from "./question-effects.js";
import { addDecided, type QuestionLineCounts, questionProductLines } from "./question-lines.js";

/** Which subjects the answer to each open question decides, and what each answer does to the figures. */
export interface QuestionTally {
  /** Takes all that was judged of a case, also what lies outside the period; gives the subjects that answers decide. */
  add(judged: CaseOutcome): QuestionLine[];
  result(rules: readonly RuleResult[]): QuestionResult[];
  /** What was counted so far, a line a question, as plain values, for `addUp` with what is counted elsewhere. */
  readonly counted: readonly QuestionCounts[];
}

interface QuestionCounts {
  readonly cases: Set<string>;
  subjects: number;
  readonly outcomes: Map<string, Counts>;
  readonly effects: EffectTally["counted"];
  readonly lines: QuestionLineCounts;
}

/** A rule on a subject; `unclear` where it cannot be told whether the policy applies. */
interface Seat {
  readonly judged: RuleOutcome;
  readonly unclear: UnclearPolicy | null;
}

/** What a seat counts as now and under each option; null: it is not counted. */
interface Turn {
  readonly seat: Seat;
  readonly now: RuleOutcome | null;
  readonly under: ReadonlyMap<string, RuleOutcome | null>;
}

interface Tally {
  readonly question: PolicyBundle["policy"]["questions"][number];
  readonly effects: EffectTally;
  readonly counted: QuestionCounts;
}

/** `isDated`: does an outcome lie in the period? */
export function questionTally(
  bundle: PolicyBundle,
  plans: readonly RulePlan[],
  answers: readonly Answer[],
  isDated: (outcome: RuleOutcome) => boolean,
): QuestionTally {
  const { id: policy, questions } = bundle.policy;
  const answerTo = (id: string) => answers.find((one) => one.policy === policy && one.question === id);
  const tallies = questions.map((question): Tally => {
    const effects = effectTally(plans);
    const none = { cases: new Set<string>(), subjects: 0, outcomes: new Map(), lines: new Map() };
    return { question, effects, counted: { ...none, effects: effects.counted } };
  });
  const open = tallies.filter(({ question }) => answerTo(question.id) === undefined);

  return {
    add(judged) {
      // Most cases hold nothing that an answer could move.
      const outcomes = judged.outcomes.filter((one) => one.policy === policy);
      const unclear = judged.unclear.filter((one) => one.policy === policy && canClear(one));
      if (unclear.length === 0 && !outcomes.some((one) => one.isParted)) return [];
      const seats = seatsOf(outcomes, unclear);
      return open.flatMap((tally) =>
        turned(tally, seats, isDated).map((turn) => lineOf(turn, tally, policy)),
      );
    },
    counted: tallies.map(({ counted }) => counted),
    result: (rules) =>
      tallies.map(({ question, effects, counted: { subjects, cases, outcomes, lines } }) => {
        const answer = answerTo(question.id);
        const clause = bundle.clauses.clauses.find((one) => one.id === question.clause);
        return {
          policy,
          id: question.id,
          words: question.words,
          clause: question.clause === undefined ? null : citation(bundle, question.clause),
          evidenceTag: clause?.evidence ?? null,
          askedOf: question.askedOf,
          suggestion: question.suggestion ?? null,
          options: { ...question.options },
          answer: answer?.option ?? null,
          answeredBy: answer ? [answer.who, answer.date, answer.memo].filter(Boolean).join(", ") : null,
          subjects,
          cases: cases.size,
          productLines: questionProductLines(lines),
          outcomes: Object.fromEntries([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1))),
          effects: effects.result(rules, Object.keys(question.options)),
        };
      }),
  };
}

function seatsOf(outcomes: readonly RuleOutcome[], unclear: readonly UnclearPolicy[]): Seat[] {
  return [
    ...outcomes.map((judged) => ({ judged, unclear: null })),
    ...unclear.flatMap((one) => one.judged().map((judged) => ({ judged, unclear: one }))),
  ];
}

/** Counts what the question does to the case; gives the seats that its answer decides. */
function turned(tally: Tally, seats: readonly Seat[], isDated: (outcome: RuleOutcome) => boolean): Turn[] {
  const { id } = tally.question;
  if (!seats.some(({ judged, unclear }) => (judged.isParted && canReach(judged, id)) || unclear !== null))
    return [];
  const options = Object.keys(tally.question.options);
  const turns = seats.map((seat) => turnOf(seat, tally.question.id, options, isDated));
  const decided = turns.filter((turn) => isDecided(turn, tally.question.id));
  const rules = new Set(decided.map(({ seat }) => seat.judged.plan.rule.id));
  for (const rule of rules) {
    tally.effects.add(
      rule,
      turns.filter(({ seat }) => seat.judged.plan.rule.id === rule),
    );
  }
  const { counted } = tally;
  for (const { seat, under } of decided) {
    counted.subjects += 1;
    counted.cases.add(seat.judged.matter.id);
    addDecided(counted.lines, seat.judged);
    for (const [option, outcome] of under) {
      if (outcome === null) continue;
      const counts = counted.outcomes.get(option) ?? noCounts();
      counts[outcome.outcome] += 1;
      counted.outcomes.set(option, counts);
    }
  }
  return decided;
}

function turnOf(
  seat: Seat,
  question: string,
  options: readonly string[],
  isDated: (outcome: RuleOutcome) => boolean,
): Turn {
  const { judged, unclear } = seat;
  const counted = (outcome: RuleOutcome) => (isDated(outcome) ? outcome : null);
  const under = options.map((option) => {
    const isClear = unclear === null || isClearUnder(unclear, question, option);
    return [option, isClear ? counted(underAnswer(judged, question, option)) : null] as const;
  });
  return { seat, now: unclear === null ? counted(judged) : null, under: new Map(under) };
}

/** Does the answer change what it counts as, alone or together with answers to other questions? */
function isDecided({ seat, now, under }: Turn, question: string): boolean {
  if ([...under.values()].some((outcome) => outcome?.outcome !== now?.outcome)) return true;
  const { judged } = seat;
  return (
    now !== null && judged.isParted && canReach(judged, question) && partsOutcomes(judged.readings, question)
  );
}

function lineOf({ seat, now, under }: Turn, { question }: Tally, policy: string): QuestionLine {
  const { plan, subject, matter } = seat.judged;
  return {
    policy,
    question: question.id,
    rule: plan.rule.id,
    subject: { kind: plan.rule.subject, id: subject.id },
    case: matter.id,
    lineOfBusiness: productLineOf({ matter }),
    now: now?.outcome ?? null,
    under: Object.fromEntries([...under].map(([option, outcome]) => [option, outcome?.outcome ?? null])),
  };
}
