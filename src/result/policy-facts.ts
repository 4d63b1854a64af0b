import type { BusinessCalendar } from "#calendar/business-calendar.js";
import type {
  AuditConfig,
  AuditParameter,
  Expression,
  ExpressionObject,
  PolicyResult,
} from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { citeOf, statusOf } from "#policy/status.js";
import { calendarWords } from "#shared/calendar-words.js";
import { wordFor } from "#shared/word-for.js";

/** Calendars by name: what they are called. */
export type CalendarTitles = ReadonlyMap<string, Pick<BusinessCalendar, "id" | "title">>;

/** What a report prints of a policy beside its counts. */
export function policyFacts(
  bundle: PolicyBundle,
  basis: string | null,
  calendars: CalendarTitles,
): Omit<PolicyResult, "unclear" | "rules" | "questions"> {
  const { policy, clauses } = bundle;
  const payers = policy.kind === "payer" ? payersIn(policy.appliesTo) : [];
  const evidence: Record<string, number> = {};
  for (const clause of clauses.clauses) evidence[clause.evidence] = (evidence[clause.evidence] ?? 0) + 1;
  return {
    id: policy.id,
    title: policy.title,
    issuer: policy.issuer,
    kind: policy.kind,
    cite: citeOf(policy),
    status: statusOf(policy),
    versions: policy.versions.map((version) => ({
      id: version.id,
      effective: effectiveWords(version.effective),
      note:
        [version.wording === "unknown" ? "wording not known: nothing is judged" : "", version.note ?? ""]
          .filter(Boolean)
          .join("; ") || null,
    })),
    zone: policy.zone,
    source: {
      title: policy.source.title,
      retrieved: policy.source.retrieved ?? null,
      note: policy.source.note ?? null,
    },
    counting: countingWords(bundle, calendars),
    ...(payers.length > 0 && { payers }),
    appliesToNote: policy.appliesToNote ?? null,
    basis,
    notes: [...(policy.notes ?? [])],
    evidence,
    parameters: auditParameters(bundle),
  };
}

function auditParameters({ policy }: PolicyBundle): AuditParameter[] {
  return Object.entries(policy.parameters).map(([id, parameter]) => ({
    id,
    title: parameter.title,
    value: parameter.values.map((value) => `${value.value} ${parameter.unit} from ${value.from}`).join(", "),
    setBy: parameter.setBy,
  }));
}

function effectiveWords({ from, to }: { from: Expression; to?: Expression }): string {
  return `from ${dateWords(from)}${to === undefined ? "" : ` to ${dateWords(to)}`}`;
}

function dateWords(date: Expression): string {
  if (typeof date === "string") return date;
  if (typeof date !== "object" || Array.isArray(date)) return String(date);
  return Object.values(date.options ?? {})
    .map(dateWords)
    .join(" or ");
}

/** The payers that a filter names. */
function payersIn(filter: unknown): string[] {
  if (Array.isArray(filter)) return [...new Set(filter.flatMap(payersIn))];
  if (typeof filter !== "object" || filter === null) return [];
  const { equal, in: within } = filter as ExpressionObject;
  const [asked, ...values]: readonly unknown[] = equal ?? within ?? [];
  if (isField(asked, "payer")) return values.flat().filter((value) => typeof value === "string");
  return payersIn(Object.entries(filter).flatMap(([name, part]) => (name === "not" ? [] : [part])));
}

function isField(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && "field" in value && value.field === name;
}

/** `business days on “List A” (list-a) or “List B” (list-b) (question business-day-list)`, and the other words that are set. */
function countingWords({ policy: { counting } }: PolicyBundle, calendars: CalendarTitles): string {
  const words = [
    ["business days on", inWords(counting.calendar, (id) => calendarCalled(id, calendars))],
    ["day zero:", inWords(counting.dayZero, (code) => wordFor(DAY_ZERO_WORDS, code))],
    ["cut-off:", counting.cutoff],
    ["last day:", inWords(counting.lastDay, (code) => wordFor(LAST_DAY_WORDS, code))],
    ["a day ends at", counting.dayEnds],
  ] as const;
  return (
    words
      .flatMap(([name, word]) => (word === undefined ? [] : [`${name} ${countingWord(word)}`]))
      .join("; ") || "calendar days and hours only"
  );
}

const DAY_ZERO_WORDS: Readonly<Record<string, string>> = {
  same: "the day of the start",
  "next-open-day": "the first business day from the start on",
};

const LAST_DAY_WORDS: Readonly<Record<string, string>> = {
  stays: "stays where it falls",
  rolls: "moves on to a business day",
};

function calendarCalled(id: string, calendars: CalendarTitles): string {
  const calendar = calendars.get(id);
  return calendar === undefined ? id : calendarWords(calendar);
}

/** The expression with each code in words. */
function inWords(word: Expression | undefined, words: (code: string) => string): Expression | undefined {
  if (typeof word === "string") return words(word);
  if (typeof word !== "object" || Array.isArray(word) || word.options === undefined) return word;
  const options = Object.entries(word.options).map(([option, value]) => [
    option,
    inWords(value, words) ?? value,
  ]);
  return { ...word, options: Object.fromEntries(options) };
}

function countingWord(word: Expression): string {
  if (typeof word !== "object" || Array.isArray(word)) return String(word);
  if (word.reading === undefined) return "as the policy says";
  return `${Object.values(word.options ?? {})
    .map(countingWord)
    .join(" or ")} (question ${word.reading})`;
}

/** The basis on which a policy applies, as the configuration states it; null where it states none. */
export function basisOf(stated: AuditConfig["applicability"], policy: string): string | null {
  const lines = (stated ?? [])
    .filter((one) => one.policy === policy)
    .map((one) => `${one.basis} (stated by ${one.statedBy} on ${one.statedOn})`);
  return lines.join("; ") || null;
}
