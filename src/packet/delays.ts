import { LEAST_DRAWN } from "#charts/chart.js";
import { delayChart } from "#charts/delay-chart.js";
import type { MarginCell } from "#generated/types.js";
import { countsOf } from "#report/slice.js";
import { count } from "#shared/counted.js";
import { sum } from "#shared/sum.js";
import type { ShownLine } from "./line-views.js";
import { noActOf } from "./packet-line.js";
import { isSmall } from "./published.js";
import { isExact } from "./published-figures.js";
import type { DelayView } from "./view.js";

/** Ends of the steps in words (src/shared/margin-step.ts); the last step has none. */
const ENDS = ["4 h", "1 day", "2 days", "5 days"] as const;
const STEPS = ENDS.length + 1;

/** What the columns of the figures are called, from the due line outwards. */
export const STEP_NAMES: readonly string[] = [
  `up to ${ENDS[0]}`,
  ...ENDS.slice(1).map((end, index) => `${ENDS[index]} to ${end}`),
  `over ${ENDS.at(-1)}`,
];

/** Acts between two ends, counted from the due line outwards; no act at all lies beyond the last. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly acts: number;
}

/**
 * How long before and after their due line the acts of each duty were, where there are enough of them. Time is elapsed time
 * that is sure under every reading. Steps with few acts are put together with their neighbour on the same side of the line.
 */
export function delays(lines: readonly ShownLine[], small: "hidden" | "shown"): DelayView[] {
  return lines.flatMap(({ counted, view }, index) => {
    const cells = counted.margins;
    const sides = { left: total(cells, "left"), late: total(cells, "late") };
    const noAct = noActOf(counted);
    const [before, after] = [sum(sides.left), sum(sides.late) + noAct];
    if (Math.max(before, after) < LEAST_DRAWN || (small === "hidden" && givesAway(before, after))) return [];
    const left = steps(sides.left, 0, small);
    const late = steps(sides.late, noAct, small);
    if (left === null || late === null) return [];
    const chart = delayChart({
      id: `delay-${index + 1}`,
      title: `${view.group} ${view.title}: time left and late`,
      bars: [
        ...left.map((step) => ({ ...step, from: -end(step), to: -step.from, name: words(step, "left") })),
        ...late.map((step) => ({ ...step, to: end(step), name: words(step, "late") })),
      ].sort((a, b) => a.from - b.from),
      edges: edges(left, late),
    });
    return [{ ...chart, cells: [...cellsOf(left, STEPS).reverse(), ...cellsOf(late, STEPS + 1)] }];

    /** Whether somebody who knows the counts of the duty could tell a small count from these. */
    function givesAway(met: number, notMet: number): boolean {
      const acts = countsOf(counted.slice, "subjects");
      const gaps = [
        met - acts.pass,
        notMet - acts.fail,
        met - counted.counts.pass,
        notMet - counted.counts.fail,
      ];
      return !isExact(counted.counts, small) || [met, notMet, ...gaps.map(Math.abs)].some(isSmall);
    }
  });
}

function total(cells: readonly MarginCell[], side: "left" | "late"): number[] {
  return Array.from({ length: STEPS }, (_, step) =>
    cells.reduce((all, cell) => all + (cell[side][step] ?? 0), 0),
  );
}

/**
 * The steps of a side from the line outwards, none of them small; empty ones at the far end left out. Null: all are small.
 * What has no act is never put to acts that are few: other figures may tell it, and so the few beside it.
 */
function steps(counts: readonly number[], noAct: number, small: "hidden" | "shown"): Step[] | null {
  const made = joined(
    counts.map((acts, step) => ({ from: step, to: step + 1, acts })),
    small,
  );
  const never = noAct === 0 ? [] : [{ from: STEPS, to: STEPS + 1, acts: noAct }];
  const isFew = small === "hidden" && noAct > 0 && isSmall(sum(counts));
  if (isFew && !isSmall(noAct)) return null;
  const all = isSmall(noAct) ? joined([...made, ...never], small) : [...made, ...never];
  while (all.at(-1)?.acts === 0) all.pop();
  return small === "hidden" && all.some(({ acts }) => isSmall(acts)) ? null : all;
}

/** Steps put together with their neighbour where one of them is small. */
function joined(all: readonly Step[], small: "hidden" | "shown"): Step[] {
  if (small === "shown") return [...all];
  const made: Step[] = [];
  for (const step of all) {
    const last = made.at(-1);
    const isJoined = last !== undefined && (isSmall(step.acts) || isSmall(last.acts));
    if (isJoined) made[made.length - 1] = { from: last.from, to: step.to, acts: last.acts + step.acts };
    else made.push(step);
  }
  while (made.length > 1 && isSmall(made.at(-1)?.acts ?? 0)) {
    const [before, last] = made.splice(-2) as [Step, Step];
    made.push({ from: before.from, to: last.to, acts: before.acts + last.acts });
  }
  return made;
}

/** A cell for each step, and one without acts for each column that no step has. */
function cellsOf(steps: readonly Step[], columns: number): DelayView["cells"][number][] {
  const none = columns - (steps.at(-1)?.to ?? 0);
  return [
    ...steps.map(({ from, to, acts }) => ({ over: to - from, text: count(acts) })),
    ...Array.from({ length: none }, () => ({ over: 1, text: "0" })),
  ];
}

/** Where a bar ends: what has no end is drawn one step wide. */
function end({ from, to }: Step): number {
  return to < STEPS ? to : from + 1;
}

function words({ from, to }: Step, side: "left" | "late"): string {
  if (from === STEPS) return "no act in the data";
  const none = to > STEPS ? ", or no act in the data" : "";
  if (to >= STEPS) return `${from === 0 ? `any time ${side}` : `more than ${ENDS[from - 1]} ${side}`}${none}`;
  return from === 0 ? `up to ${ENDS[to - 1]} ${side}` : `${ENDS[from - 1]} to ${ENDS[to - 1]} ${side}`;
}

/** The due line, the ends that bars share, and what lies beyond the last. */
function edges(left: readonly Step[], late: readonly Step[]) {
  const shared = (side: readonly Step[], sign: 1 | -1) =>
    side.filter(({ to }) => to < STEPS).map(({ to }) => ({ at: sign * to, name: ENDS[to - 1] ?? "" }));
  const none = late.filter(({ from }) => from === STEPS).map(() => ({ at: STEPS + 0.5, name: "no act" }));
  return [{ at: 0, name: "due" }, ...shared(left, -1), ...shared(late, 1), ...none];
}
