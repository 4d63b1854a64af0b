import type { ClockStandard, Finding, ReportClock, ReportSection } from "#generated/types.js";
import { count } from "#shared/counted.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { testedOf } from "#shared/rate.js";
import { recordNoun } from "#shared/record-kind.js";
import { clockCases } from "./clock-cases.js";
import { ruleFigures } from "./rule-figures.js";
import { isDuty } from "./rule-group.js";
import { ruleKey, sameCases } from "./same-cases.js";
import type { Scope } from "./scope.js";
import { type Slice, wholeOf } from "./slice.js";
import type { ClockEvent, ClockPair, ClockSource, ClocksView } from "./view.js";
import { CLOCK_KIND_WORDS, CLOCK_WITHOUT_WORDS, DID_NOT_RUN, HAS_NO_SUCH_RULE, NOT_STATED } from "./words.js";

type Kind = ClockStandard["kind"];

const KINDS: readonly Kind[] = ["law", "federal", "contract", "policy", "accreditation"];

const NOTE =
  "A case that has no finding under the other rule was met there, did not come under it, is still running, or is undecided " +
  "in a way that cannot turn out as not met. Findings do not say which, so the cases met under both are not counted.";

/** What each standard asks of the events of a section, side by side; null where the section names no event. */
export function clocksView(scope: Scope, section: ReportSection): ClocksView | null {
  const clocks = section.clocks ?? [];
  if (clocks.length === 0) return null;
  const kinds = KINDS.filter((kind) =>
    clocks.some(({ standards }) => standards.some((one) => one.kind === kind)),
  );
  const events = clocks.map((clock) => eventView(scope, clock, kinds));
  return {
    kinds: kinds.map((kind) => CLOCK_KIND_WORDS[kind]),
    events,
    note: events.some(({ pairs }) => pairs.length > 0) ? NOTE : null,
  };
}

/** The rules that the events of a section name, as POLICY/RULE. */
export function clockRules({ clocks }: ReportSection): string[] {
  return (clocks ?? []).flatMap(({ standards }) => standards.flatMap(rulesOf));
}

function eventView(scope: Scope, { event, standards }: ReportClock, kinds: readonly Kind[]): ClockEvent {
  const ofKind = (kind: Kind) => standards.filter((standard) => standard.kind === kind);
  const judged = kinds.map((kind) => ofKind(kind).flatMap((one) => judging(scope, one)));
  return {
    event,
    cells: kinds.map((kind) => ({
      kind: CLOCK_KIND_WORDS[kind],
      sources: orNotStated(ofKind(kind).flatMap((standard) => sourcesOf(scope, standard))),
    })),
    cases: clockCases(
      judged.map((rules) => rules.map(({ slice }) => slice)),
      scope.byRule,
      scope.result.asOf,
    ),
    ...compared(judged, scope.byRule),
  };
}

function orNotStated(sources: readonly ClockSource[]): readonly ClockSource[] {
  return sources.length > 0 ? sources : [{ ...WITHOUT_RULE, name: NOT_STATED, text: NOT_STATED }];
}

const WITHOUT_RULE = { tag: null, id: null, title: null, asks: null, figures: null, basis: null } as const;

function rulesOf({ rules }: ClockStandard): readonly string[] {
  return rules ?? [];
}

function sourcesOf(scope: Scope, standard: ClockStandard): ClockSource[] {
  const { name, without } = standard;
  const rules = rulesOf(standard);
  const ran = rules.filter((rule) => scope.result.policies.some(({ id }) => id === policyIn(rule)));
  const missing = rules.length > 0 && ran.length === 0 ? [{ ...WITHOUT_RULE, name, text: DID_NOT_RUN }] : [];
  const silent =
    without === undefined
      ? []
      : [
          {
            ...WITHOUT_RULE,
            name,
            tag: EVIDENCE_WORDS[without.evidence],
            text: CLOCK_WITHOUT_WORDS[without.state],
            basis: without.source,
          },
        ];
  return [...ran.flatMap((rule) => linesOf(scope, name, rule)), ...missing, ...silent];
}

function linesOf(scope: Scope, name: string, wanted: string): ClockSource[] {
  const slices = slicesOf(scope, wanted);
  if (slices.length === 0) return [{ ...WITHOUT_RULE, name, text: HAS_NO_SUCH_RULE, basis: wanted }];
  return slices.map((slice) => ({
    name,
    tag: EVIDENCE_WORDS[slice.rule.evidenceTag],
    id: slice.rule.id,
    title: slice.rule.title,
    asks: slice.rule.asks,
    figures: ruleFigures(slice, scope.definition.unit, "short"),
    text: null,
    basis: null,
  }));
}

/** The duties of the plan under a rule of the run: a gate can have a second line, which is shown apart and left out. */
function slicesOf({ result }: Scope, name: string): Slice[] {
  return result.policies
    .filter(({ id }) => id === policyIn(name))
    .flatMap((policy) =>
      policy.rules
        .filter((rule) => ruleKey({ policy: policy.id, rule: rule.id }) === name && isDuty(rule))
        .map((rule) => wholeOf(policy, rule)),
    );
}

/** A rule that was tested on cases, under the name of its source. */
interface Judging {
  readonly label: string;
  readonly slice: Slice;
}

function judging(scope: Scope, standard: ClockStandard): Judging[] {
  return rulesOf(standard)
    .flatMap((name) => slicesOf(scope, name))
    .filter(({ rule }) => testedOf(rule.cases) > 0)
    .map((slice) => ({ label: `${standard.name} (${slice.rule.id})`, slice }));
}

/** The rules of the first kind that has any against each rule of the others. */
function compared(
  columns: readonly (readonly Judging[])[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): Pick<ClockEvent, "pairs" | "notCompared"> {
  const [leading = [], ...others] = columns.filter((rules) => rules.length > 0);
  const pairs: ClockPair[] = [];
  const notCompared: string[] = [];
  for (const first of leading)
    for (const second of others.flat()) {
      const shared = pairOf(findings, first, second);
      if (typeof shared === "string") notCompared.push(shared);
      else pairs.push(shared);
    }
  return { pairs, notCompared };
}

function pairOf(
  findings: ReadonlyMap<string, readonly Finding[]>,
  first: Judging,
  second: Judging,
): ClockPair | string {
  const names = { first: first.label, second: second.label };
  const [one, other] = [first.slice.rule.subject, second.slice.rule.subject];
  if (one !== other)
    return `${names.first} judges each ${recordNoun(one)}, ${names.second} each ${recordNoun(other)}: their cases are not compared.`;
  const cases = sameCases(findings, first.slice, second.slice);
  if (cases === null)
    return `${names.first} and ${names.second}: the findings given do not hold every case not met, so their cases are not compared.`;
  return {
    ...names,
    both: count(cases.both),
    firstOnly: only(cases.firstOnly, cases.undecidedUnderSecond, "second"),
    secondOnly: only(cases.secondOnly, cases.undecidedUnderFirst, "first"),
  };
}

function only(cases: number, undecided: number, other: string): string {
  return undecided === 0
    ? count(cases)
    : `${count(cases)} (${count(undecided)} undecided under the ${other})`;
}

function policyIn(name: string): string {
  return name.slice(0, name.indexOf("/"));
}
