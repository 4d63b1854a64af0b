import type { Zone } from "#calendar/zone.js";
import type { Scope } from "#report/scope.js";
import { recordedWord } from "#schema/code-word.js";
import { counted, nounFor } from "#shared/counted.js";
import { type PartyName, partyNames } from "#shared/party-names.js";
import { recordNoun } from "#shared/record-kind.js";
import type { CaseBook, CaseRecord } from "./case-book.js";
import { eventsOf } from "./case-events.js";
import { CASE_FIELDS } from "./event-words.js";
import { findingDetailOf } from "./finding-detail.js";
import type { ClosedDays } from "./holidays.js";
import type { CaseDetail, Fact, OtherOutcome } from "./page-data.js";
import type { CaseEntries } from "./parts.js";
import type { RuleLines } from "./rule-lines.js";

/** What cases are made of: the findings' scope, the ledger's records, the calendars. */
export interface CaseSources {
  readonly scope: Scope;
  readonly book: CaseBook;
  readonly closed: ClosedDays;
  readonly lines: RuleLines;
  readonly zone: Zone;
  readonly othersOf: (records: readonly CaseRecord[]) => readonly OtherOutcome[] | null;
}

/** A case as it is opened: its head, what happened, the days nothing was counted, its findings. */
export function caseDetailOf({ key, entries }: CaseEntries, sources: CaseSources): CaseDetail {
  const { scope, book, closed, lines, zone } = sources;
  const records = book.records.get(key) ?? [];
  const events = eventsOf(records, zone);
  const findings = entries.map(({ finding }) => findingDetailOf(scope, finding, lines.asks(finding), zone));
  const times = [
    ...events.map(({ at }) => at[0]),
    ...findings.flatMap(({ marks }) => marks.map(({ at }) => at)),
  ];
  return {
    key,
    facts: factsOf(records, entries, partyNames(scope.result.configuration)),
    notes: notesOf(key, records, book),
    events,
    holidays: times.length === 0 ? [] : closed.between(Math.min(...times), Math.max(...times)),
    findings,
    others: sources.othersOf(records),
  };
}

function factsOf(records: readonly CaseRecord[], entries: CaseEntries["entries"], nameOf: PartyName): Fact[] {
  const decision = records.find(({ kind }) => kind === "determination");
  const told = Object.entries(CASE_FIELDS).flatMap(([field, name]) => {
    const value = decision?.values[field];
    return typeof value === "string" ? [{ name, value: recordedWord(field, value) }] : [];
  });
  const flag = decision?.values.reportedTimely;
  return [
    ...told,
    { name: "Payer", value: entries[0]?.payer ?? "" },
    { name: "Decided by", value: entries[0]?.delegate ?? "" },
    ...(decision === undefined ? [] : [{ name: "Sender", value: nameOf(decision.sender) }]),
    ...(typeof flag === "boolean"
      ? [{ name: "The source's own flag", value: flag ? "timely" : "not timely" }]
      : []),
  ];
}

function notesOf(key: string, records: readonly CaseRecord[], { setAside }: CaseBook): string[] {
  const aside = (setAside.get(key) ?? []).map((kind) => recordNoun(kind));
  return [
    ...(records.some(({ kind }) => kind === "determination")
      ? []
      : ["The decision of this case was not delivered."]),
    ...(aside.length === 0
      ? []
      : [
          `${counted(aside.length, "row")} naming this case ${nounFor(aside.length, "was", "were")} set aside (${aside.join(", ")}): see rejects.csv.`,
        ]),
  ];
}
