import { localDay, type Zone } from "#calendar/zone.js";
import type { Verdict } from "#replay/outcome.js";
import type { ReadingVerdict, RuleOutcome, UnclearPolicy } from "#replay/rule-outcome.js";
import { recordedWord } from "#schema/code-word.js";
import { citationList } from "#shared/citation-list.js";
import { counted } from "#shared/counted.js";
import { evidenceNote } from "#shared/evidence-words.js";
import { isNotYet } from "#shared/interval.js";
import { lengthWords } from "#shared/length-words.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { absenceSentence, openAbsenceSentence } from "./absence-words.js";
import { causesWords } from "./cause-words.js";
import { type Clock, clockOf } from "./clock.js";
import { comparedSentence } from "./compared-words.js";
import type { FindingsContext, PolicyWords } from "./context.js";
import { decidingQuestions } from "./deciding-questions.js";
import { dayWords, dueWords, marginMinutes, onTimeWords } from "./format-time.js";
import { placeOf, placesOf } from "./places.js";

/**
 * The finding in sentences: what is asked, what the record shows, the count, the margin, the reading, what
 * would change it. "The record shows", never a legal conclusion.
 */
export function explain(outcome: RuleOutcome, words: PolicyWords, context: FindingsContext): string {
  const { rule, citations, evidenceTag } = outcome.plan;
  const asked = `${citationList(citations, words.cite)}${evidenceNote(evidenceTag)} asks that ${rule.messages.asks}.`;
  const clock = clockOf(words.zone, context.zone);
  const body =
    outcome.outcome === "fail" ? notMet(outcome, clock, context) : undecided(outcome, words, clock, context);
  const changes = `What would change this: ${rule.messages.changes}.`;
  return [asked, ...body, changes, rule.messages.note ?? ""].filter(Boolean).join(" ");
}

/** It cannot be told whether the policy applies. */
export function explainUnclear(unclear: UnclearPolicy, words: PolicyWords, context: FindingsContext): string {
  const clock = clockOf(words.zone, context.zone);
  const reasons = causesWords(unclear.causes, clock, unclear.subject.kind).join("; ");
  return `It cannot be told whether ${words.cite} applies to this case: ${reasons}. Its rules are not counted for it.`;
}

function notMet(outcome: RuleOutcome, clock: Clock, context: FindingsContext): string[] {
  const { rule } = outcome.plan;
  if (rule.kind === "deadline") return deadlineNotMet(outcome, clock, context);
  const verdict = outcome.readings.find((reading) => reading.verdict.outcome === "fail")?.verdict;
  const shown = rule.messages.shown ?? rule.title;
  if (rule.kind === "gate" && verdict?.act === "refused" && rule.obligor !== "provider")
    return refusal(outcome, clock, context);
  const absent = verdict?.restsOnAbsence ? [absenceSentence(outcome, context)] : [];
  return [
    `${shownSentence(shown)}${placesOf(outcome.evidence?.records ?? [])}.`,
    ...compared(outcome, clock, context),
    ...absent,
  ];
}

/** Rules say what is shown either as a sentence about the record or as what it shows. */
function shownSentence(shown: string): string {
  return /^the record (shows|does)/.test(shown) ? `T${shown.slice(1)}` : `The record shows that ${shown}`;
}

function compared({ evidence, subject }: RuleOutcome, clock: Clock, { asOf }: FindingsContext): string[] {
  return comparedSentence(evidence?.compared ?? [], { clock, asOf, kind: subject.kind });
}

function refusal(outcome: RuleOutcome, clock: Clock, context: FindingsContext): string[] {
  const { subject, plan, evidence } = outcome;
  const at = subject.values.disposedAt;
  const when = typeof at === "object" ? ` ${onTimeWords(at, clock.zone)}${clock.note}` : "";
  const reason = subject.values.refusedReason;
  const given = typeof reason === "string" ? `, with the reason ${recordedReason(reason)}` : "";
  return [
    `The record shows that the request was turned down${when}${given} ${placeOf(subject)}.`,
    `Every condition of the policy for a discussion was open${plan.combinations.length > 1 ? " under every reading" : ""}, so the refusal is not supported by the policy.`,
    ...compared(outcome, clock, context),
    ...((evidence?.absent ?? []).length > 0 ? [openAbsenceSentence(outcome, context)] : []),
  ];
}

/** A code in words, and as it is recorded. */
function recordedReason(reason: string): string {
  const words = recordedWord("refusedReason", reason);
  return words === reason ? `\`${reason}\`` : `"${words}" (\`${reason}\`)`;
}

function deadlineNotMet(outcome: RuleOutcome, clock: Clock, context: FindingsContext): string[] {
  const { zone, note } = clock;
  const { messages } = outcome.plan.rule;
  const failing = outcome.readings.filter(({ verdict }) => verdict.outcome === "fail");
  const latest = failing
    .map(({ verdict }) => verdict)
    .reduce((a, b) => ((b.due?.to ?? 0) > (a.due?.to ?? 0) ? b : a));
  const due = latest.due?.to ?? Number.NaN;
  const stop = latest.stop;
  const began = latest.start
    ? `The record shows ${messages.start ?? "the start"} ${onTimeWords(latest.start, zone)}${note}${placesOf(outcome.evidence?.start ?? [])}, so the last compliant moment was ${dueWords(due, zone)}`
    : `The last compliant moment was ${dueWords(due, zone)}${note}`;
  const changed = outcome.evidence?.clockChanged ? " (the clock changed in between)" : "";
  const lastDay = localDay(zone, due);
  const inside = inBrackets(holidays(outcome, (day) => day <= lastDay));
  const count = `${began}${changed}${inside}${dueSpread(outcome.readings, zone)}`;
  if (!stop || isNotYet(stop, context.asOf))
    return [`${count}.`, absenceSentence(outcome, context), overdue(due, context.asOf)];
  const late = lengthWords(marginMinutes(due, stop.from));
  const delay = inBrackets([...businessDaysLate(outcome), ...holidays(outcome, (day) => day > lastDay)]);
  return [
    `${count}; ${messages.stop ?? "the act"} came ${onTimeWords(stop, zone)}${placesOf(outcome.evidence?.stop ?? [])}, ${stop.from === stop.to ? "" : "at least "}${late} late${delay}.`,
  ];
}

function businessDaysLate({ evidence }: RuleOutcome): string[] {
  const days = evidence?.businessDaysLate ?? 0;
  return days > 0 ? [`${counted(days, "business day")} on every calendar tested`] : [];
}

function overdue(due: number, asOf: number): string {
  return `By the end of the data it was ${lengthWords(marginMinutes(due, asOf))} overdue.`;
}

/** Holidays that the count of days passed, on any calendar: those inside the limit, or those of the delay. */
function holidays({ evidence }: RuleOutcome, isWanted: (day: number) => boolean): string[] {
  const wanted = (evidence?.holidays ?? []).filter(({ day }) => isWanted(day));
  return [...new Set(wanted.map(({ day, name }) => `${dayWords(day)} is ${name}`))];
}

function inBrackets(notes: readonly string[]): string {
  return notes.length > 0 ? ` (${notes.join(", ")})` : "";
}

/** Where the readings give different dues, both are said. */
function dueSpread(readings: readonly ReadingVerdict[], zone: Zone): string {
  const dues = readings.flatMap(({ verdict }) => (verdict.due ? [verdict.due.to] : []));
  const earliest = Math.min(...dues);
  return dues.length > 0 && Math.max(...dues) !== earliest && Number.isFinite(earliest)
    ? ` on the latest reading, ${dueWords(earliest, zone)} on the earliest`
    : "";
}

function undecided(
  outcome: RuleOutcome,
  words: PolicyWords,
  clock: Clock,
  context: FindingsContext,
): string[] {
  const shown = timesShown(outcome, clock, context);
  if (outcome.outcome === "needs-review")
    return [...shown, ...compared(outcome, clock, context), readingsSentence(outcome, words, clock)];
  const reasons = causesWords(outcome.causes, clock, outcome.subject.kind);
  const early = outcome.readings.some(({ verdict }) => verdict.reason === "stop-before-start")
    ? ["the act lies before the start of the clock"]
    : [];
  const possible = new Set(outcome.readings.flatMap(({ verdict }) => verdict.possible));
  return [
    ...shown,
    `Undecided: ${[...early, ...reasons].join("; ") || "the data leaves it open"}.`,
    `It could be ${[...possible]
      .map((one) => OUTCOME_WORDS[one])
      .sort()
      .join(" or ")}.`,
  ];
}

/** Start, due and stop of an open deadline, as far as they are known. */
function timesShown(outcome: RuleOutcome, clock: Clock, context: FindingsContext): string[] {
  const { zone, note } = clock;
  const { rule } = outcome.plan;
  const verdict: Verdict | undefined = outcome.readings[0]?.verdict;
  if (rule.kind !== "deadline" || !verdict) return [];
  const start =
    verdict.start && Number.isFinite(verdict.start.from) && Number.isFinite(verdict.start.to)
      ? [
          `${rule.messages.start ?? "the start"} ${onTimeWords(verdict.start, zone)}${note}${placesOf(outcome.evidence?.start ?? [])}`,
        ]
      : [];
  const stop =
    !verdict.stop || !Number.isFinite(verdict.stop.from)
      ? []
      : isNotYet(verdict.stop, context.asOf)
        ? [`${rule.messages.stop ?? "the act"} not by the end of the data`]
        : [
            `${rule.messages.stop ?? "the act"} ${onTimeWords(verdict.stop, zone)}${start.length > 0 ? "" : note}${placesOf(outcome.evidence?.stop ?? [])}`,
          ];
  return start.length + stop.length > 0 ? [`The record shows ${[...start, ...stop].join("; ")}.`] : [];
}

function readingsSentence({ readings }: RuleOutcome, words: PolicyWords, { zone, note }: Clock): string {
  const deciding = decidingQuestions(readings);
  const groups = new Map<string, string[]>();
  for (const { choices, verdict } of readings) {
    const due =
      verdict.due && Number.isFinite(verdict.due.to) ? `, due ${dueWords(verdict.due.to, zone)}` : "";
    const said = `${OUTCOME_WORDS[verdict.outcome]}${due}`;
    const answer = deciding
      .map((id) => optionWords(words, id, choices[id] ?? "") ?? `${id} = ${choices[id]}`)
      .join("; ");
    groups.set(said, [...new Set([...(groups.get(said) ?? []), answer])]);
  }
  const asked = deciding
    .map((id) => words.questions.find((question) => question.id === id)?.words ?? id)
    .join(" / ");
  const firstDue = [...groups.keys()].find((said) => said.includes(", due "));
  const answers = [...groups]
    .map(([said, under]) => `${said}${said === firstDue ? note : ""} if ${under.join(", or ")}`)
    .join("; ");
  return `The words leave it open (${asked}): ${answers}. No answer is on file; adopting one settles this and like cases.`;
}

/** Meaning of an option, to stand inside a sentence. */
function optionWords({ questions }: PolicyWords, id: string, option: string): string | undefined {
  return questions.find((question) => question.id === id)?.options[option]?.replace(/\.$/, "");
}
