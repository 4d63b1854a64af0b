import type { MonitoringDuty } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { groupBy } from "#shared/group-by.js";
import { rateOf, testedOf, undecidedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";
import { concentration } from "./breakdown.js";
import { sumOf } from "./counts.js";
import { type Decider, deciderOf } from "./decider.js";
import { deliveriesSentence } from "./deliveries.js";
import { figuresOf, hasDataGap } from "./figures.js";
import { instant } from "./format-instant.js";
import { measuredAgain, trendOf } from "./months.js";
import { datingOf, periodOf } from "./period-words.js";
import { ruleFigures } from "./rule-figures.js";
import type { Scope } from "./scope.js";
import type { PlacedSection } from "./section.js";
import { countsOf, type Slice } from "./slice.js";
import type { BelowView, FiguresView, MonitoredDelegates, MonitoredSection, MonitoringView } from "./view.js";
import { NO_ACTIONS, NO_FIGURE } from "./words.js";

/** The rules of one policy in a section. */
interface Part {
  readonly heading: string;
  readonly slices: readonly Slice[];
}

/**
 * The page of a section that asks the plan to monitor the others: what was monitored, by who decided and by month, where
 * it is below 100 %, and the months before and after the lowest. What no record shows is left to be written.
 */
export function monitoringView(
  scope: Scope,
  duty: MonitoringDuty,
  placed: readonly PlacedSection[],
): MonitoringView {
  const { unit } = scope.definition;
  const decider = deciderOf(scope.result);
  const watched = placed.flatMap(({ section, duties }) =>
    duties.map((slice) => ({ section: section.id, slice })),
  );
  const tested = watched.filter(({ slice }) => testedOf(countsOf(slice, unit)) > 0);
  const below = tested.filter(({ slice }) => isBelow(slice, unit));
  const parts = placed.flatMap((section) => partsOf(scope, section));
  return {
    tag: EVIDENCE_WORDS[duty.evidence],
    facts: factsOf(
      scope,
      watched.length,
      tested.map(({ slice }) => slice),
    ),
    topics: duty.topics.map(({ topic, here }) => ({ topic, here })),
    ownPolicies: (duty.ownPolicies ?? [])
      .filter(({ policy }) => scope.result.policies.some(({ id }) => id === policy))
      .map(({ cite, says, proposal }) => ({ cite, says, proposal })),
    scope: parts.map((part) => monitoredSection(part, unit)),
    delegates: parts.flatMap((part) => monitoredDelegates(part, unit, decider)),
    trend: trendOf(tested, unit),
    below: below.map((each) => belowView(each, unit, decider)),
    measuredAgain: below.map((each) => measuredAgain(each, unit)),
    actions: NO_ACTIONS,
  };
}

type Unit = Scope["definition"]["unit"];

function factsOf(scope: Scope, rules: number, tested: readonly Slice[]): string[] {
  const { result, definition } = scope;
  const results = tested.reduce((sum, slice) => sum + testedOf(countsOf(slice, definition.unit)), 0);
  const decider = deciderOf(result);
  const byDelegate = groupBy(result.universe, ({ delegate }) => decider(delegate));
  const sizes = [...byDelegate]
    .sort(([a], [b]) => byText(a, b))
    .map(([name, cells]) => [name, sizeOf(cells)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  return [
    `Period: ${periodOf(result)}; ${datingOf(result)}. Data complete through: ${instant(result.asOf)}.`,
    `Rules: ${counted(rules, "rule")} ran, ${count(tested.length)} of them on cases of the period, with ${counted(results, "result")} in all.`,
    `Decisions and requests: ${count(total)}, by who decided: ${sizes.map(([name, size]) => `${name} ${count(size)}`).join(", ")}.`,
    `Deliveries: ${deliveriesSentence(result)}.`,
  ];
}

function sizeOf(cells: readonly { readonly determinations: number }[]): number {
  return cells.reduce((sum, { determinations }) => sum + determinations, 0);
}

function partsOf({ policies }: Scope, { section, duties }: PlacedSection): Part[] {
  const name = section.id === "" ? section.title : `${section.id}: ${section.title}`;
  return [...groupBy(duties, ({ policy }) => policy)].map(([policy, slices]) => ({
    heading: policies.length > 1 ? `${name} (${policy.cite})` : name,
    slices,
  }));
}

function monitoredSection({ heading, slices }: Part, unit: Unit): MonitoredSection {
  const cells = slices.flatMap((slice) => slice.cells).filter((cell) => testedOf(cell[unit]) > 0);
  const months = [...new Set(cells.map(({ month }) => month))].sort(byText);
  const tested = slices.filter((slice) => testedOf(countsOf(slice, unit)) > 0);
  return {
    section: heading,
    rules: `${count(tested.length)} of ${count(slices.length)}`,
    months: months.length > 1 ? `${months[0]} to ${months.at(-1)}` : (months[0] ?? "none"),
    figures: figuresTogether(slices, unit),
  };
}

/** The rules of one policy together; those of one rule where there is but one. */
function figuresTogether(slices: readonly Slice[], unit: Unit): FiguresView {
  const [only, ...others] = slices;
  if (only !== undefined && others.length === 0) return ruleFigures(only, unit);
  const counts = sumOf(slices.map((slice) => countsOf(slice, unit)));
  return figuresOf(counts, rateOf(counts), areGaps(slices, unit));
}

function monitoredDelegates({ heading, slices }: Part, unit: Unit, decider: Decider): MonitoredDelegates[] {
  const cells = slices.flatMap((slice) => slice.cells).filter((cell) => testedOf(cell[unit]) > 0);
  if (cells.length === 0) return [];
  const rows = [...groupBy(cells, ({ delegate }) => decider(delegate))].sort(([a], [b]) => byText(a, b));
  return [
    {
      section: heading,
      rows: rows.map(([delegate, own]) => {
        const counts = sumOf(own.map((cell) => cell[unit]));
        return { delegate, figures: figuresOf(counts, rateOf(counts), areGaps(slices, unit)) };
      }),
    },
  ];
}

/** Every rule that was tested lacks what was not delivered or coded. */
function areGaps(slices: readonly Slice[], unit: Unit): boolean {
  const tested = slices.filter((slice) => testedOf(countsOf(slice, unit)) > 0);
  return tested.length > 0 && tested.every(({ rule }) => hasDataGap(rule));
}

function isBelow(slice: Slice, unit: Unit): boolean {
  const counts = countsOf(slice, unit);
  return counts.fail + undecidedOf(counts) > 0;
}

function belowView(
  { section, slice }: { section: string; slice: Slice },
  unit: Unit,
  decider: Decider,
): BelowView {
  const { rate, notMet, tested, undecided } = ruleFigures(slice, unit);
  return {
    section,
    rule: slice.rule.title,
    rate,
    notMet: `${notMet} of ${tested}`,
    undecided,
    concentrates: concentration(slice, unit, decider) || NO_FIGURE,
  };
}
