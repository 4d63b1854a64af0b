import type { AuditResult, PendingClock, PolicyResult, RuleResult } from "#generated/types.js";
import { type Decider, deciderOf } from "#report/decider.js";
import { span } from "#report/format-instant.js";
import { lineWords, PARTY_WORDS } from "#report/words.js";
import { recordNoun } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import type { Cell, Column, Sheet } from "./sheet.js";

const MS_PER_MINUTE = 60_000;

const COLUMNS: readonly Column[] = [
  { header: "Due, at the earliest", width: 22, type: "moment" },
  { header: "Due, at the latest", width: 22, type: "moment" },
  { header: "Minutes left when the data ends", width: 13, type: "whole" },
  { header: "Case", width: 16, type: "text" },
  { header: "About", width: 28, type: "text" },
  { header: "Rule", width: 52, type: "text" },
  { header: "Source", width: 28, type: "text" },
  { header: "Responsible", width: 16, type: "text" },
  { header: "Decided by", width: 22, type: "text" },
  { header: "Product line", width: 22, type: "text" },
  { header: "Clock began", width: 30, type: "moment" },
  { header: "Finding it becomes, if not met", width: 36, type: "text" },
];

/** Clocks still running when the data ends, the first due first; those that have not begun stand after the others. */
export function pendingSheet(result: AuditResult, pending: readonly PendingClock[]): Sheet {
  return { name: "Pending clocks", columns: COLUMNS, rows: rowsOf(result, pending), frozenColumns: 0 };
}

function rowsOf(result: AuditResult, pending: readonly PendingClock[]): Cell[][] {
  const rules = rulesByName(result.policies);
  const decider = deciderOf(result);
  return pending
    .map((clock) => ({ clock, begun: hasBegun(clock), due: ends(clock)[0] }))
    .sort((a, b) => Number(b.begun) - Number(a.begun) || timeOf(a.due) - timeOf(b.due))
    .map(({ clock, begun }) =>
      rowOf(result.asOf, clock, begun, rules.get(`${clock.policy}/${clock.rule}`), decider),
    );
}

function rowOf(
  asOf: string,
  clock: PendingClock,
  begun: boolean,
  rule: RuleResult | undefined,
  decider: Decider,
): Cell[] {
  const [earliest, latest] = ends(clock);
  return [
    begun ? earliest : NOT_BEGUN,
    begun ? (latest ?? OPEN) : null,
    begun && earliest !== null ? minutesBetween(asOf, earliest) : null,
    clock.case,
    `${recordNoun(clock.subject.kind)} ${clock.subject.id}`,
    rule?.title ?? clock.rule,
    rule?.clauses.join("; ") ?? null,
    rule ? wordFor(PARTY_WORDS, rule.obligor) : null,
    decider(clock.delegate),
    lineWords(clock.lineOfBusiness ?? null),
    typeof clock.start === "string" ? clock.start : span(clock.start, asOf),
    clock.fingerprint,
  ];
}

const NOT_BEGUN = "clock has not begun";
const OPEN = "open";

/** What it starts from had not happened when the data ends: it has no latest start. */
function hasBegun({ start }: PendingClock): boolean {
  return start === null || typeof start === "string" || start.to !== null;
}

function ends({ due }: PendingClock): [earliest: string | null, latest: string | null] {
  if (due === null || typeof due === "string") return [due, due];
  return [due.from, due.to];
}

function minutesBetween(from: string, to: string): number {
  return Math.floor((new Date(to).getTime() - new Date(from).getTime()) / MS_PER_MINUTE);
}

/** Later than any where nothing is known. A finite number, so that two of them can be subtracted. */
function timeOf(instant: string | null): number {
  return instant === null ? Number.MAX_SAFE_INTEGER : new Date(instant).getTime();
}

/** The first line of figures of each rule: a gate has two, with the same clauses and responsible party. */
function rulesByName(policies: readonly PolicyResult[]): ReadonlyMap<string, RuleResult> {
  const named = policies.flatMap(({ id, rules }) => rules.map((rule) => [`${id}/${rule.id}`, rule] as const));
  return new Map(named.reverse());
}
