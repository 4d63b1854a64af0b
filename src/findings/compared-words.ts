import { DURATION_WORDS } from "#calendar/counting.js";
import { offsetAt } from "#calendar/zone.js";
import type { Compared, Term } from "#replay/rule-outcome.js";
import { calendarWords } from "#shared/calendar-words.js";
import { counted } from "#shared/counted.js";
import { isNotYet } from "#shared/interval.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Clock } from "./clock.js";
import { fieldNameWithin } from "./field-name.js";
import { comparedWords } from "./format-time.js";

/** As many comparisons as a reader follows; the rest is counted. */
const SHOWN = 4;

/** How times are told: on which clock, up to when the data goes, and the kind of the record that is judged. */
export interface Told {
  readonly clock: Clock;
  readonly asOf: number;
  readonly kind: RecordKind;
}

/**
 * ``Compared: Tue 2026-10-13 09:00 (receipt of the request, `receivedAt`) is after the end of Mon 2026-10-12 (...).`` Nothing where
 * none was made.
 */
export function comparedSentence(compared: readonly Compared[], told: Told): string[] {
  const all = unique(compared.map((one) => sidesOf(one, told)));
  if (all.length === 0) return [];
  const shown = all
    .slice(0, SHOWN)
    .map(({ a, relation }, index) => (all[index - 1]?.a === a ? relation : `${a} ${relation}`));
  const more = all.length > SHOWN ? `; and ${counted(all.length - SHOWN, "more comparison")}` : "";
  return [`Compared${told.clock.note}: ${shown.join("; ")}${more}.`];
}

interface Sides {
  readonly a: string;
  /** `is after ...`; the left side is said once where several comparisons share it. */
  readonly relation: string;
  readonly key: string;
}

/** Each once; a last day that would have moved on, and did not have to, is no other one. */
function unique(all: readonly Sides[]): Sides[] {
  const first = new Map<string, Sides>();
  for (const one of all) {
    if (!first.has(one.key)) first.set(one.key, one);
  }
  return [...first.values()];
}

function sidesOf({ a, b, isStrict, truth }: Compared, told: Told): Sides {
  const relation = isStrict ? (truth ? "is before" : "is not before") : truth ? "is not after" : "is after";
  const isAlike = a.name !== null && a.name === b.name;
  const side = (term: Term) => termWords(term, isAlike, told);
  const unmoved = { ...b, counted: b.counted && { ...b.counted, rollsOn: null } };
  return {
    a: side(a),
    relation: `${relation} ${side(b)}`,
    key: `${side(a)} ${relation} ${side(unmoved)}`,
  };
}

/** Value and what it is: ``Tue 2026-10-13 09:00 (the decision, `decidedAt`)``; with the record's key where both sides are called alike. */
function termWords(term: Term, isAlike: boolean, told: Told): string {
  const record = isAlike && term.record !== null ? ` of ${term.record}` : "";
  const name = `${nameWords(term, told)}${record}`;
  return `${valueWords(term, told)}${name === "" ? "" : ` (${name})`}`;
}

function nameWords({ name, words, counted: from, value }: Term, told: Told): string {
  const own = name === null ? "" : fieldNameWithin(name, told.kind, words);
  if (from === null) return own;
  const length = lengthWords(from.amount, from.unit);
  const start = from.from.counted === null ? valueWords(from.from, told) : "";
  const base = [nameWords(from.from, told), start].filter(Boolean).join(", ");
  const isMoved = from.unit === "hours" || from.unit === "minutes";
  const changed =
    isMoved && clockMoved(from.from.value.from, value.to, told.clock) ? ", the clock changed in between" : "";
  const rolls = from.rollsOn === null ? "" : `, moved on to a business day of ${calendarWords(from.rollsOn)}`;
  return `${own === "" ? "" : `${own}: `}${base}${length}${rolls}${changed}`;
}

function clockMoved(from: number, to: number, { zone }: Clock): boolean {
  return Number.isFinite(from) && Number.isFinite(to) && offsetAt(zone, from) !== offsetAt(zone, to);
}

function lengthWords(amount: number, unit: NonNullable<Term["counted"]>["unit"]): string {
  if (unit === "calendarDays" && amount === 0) return ", to the end of the day";
  return ` ${amount < 0 ? "less" : "plus"} ${counted(Math.abs(amount), DURATION_WORDS[unit])}`;
}

function valueWords({ value }: Term, { clock, asOf }: Told): string {
  return isNotYet(value, asOf)
    ? "an act still open at the end of the data"
    : comparedWords(value, clock.zone);
}
