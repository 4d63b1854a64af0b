import type { MarginCell } from "#generated/types.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { hull, type Interval } from "#shared/interval.js";
import { marginStep, STEPS } from "#shared/margin-step.js";
import { by } from "#shared/text-order.js";
import { productLineOf } from "./product-line.js";

/** Counts how long before or after their due the acts of a deadline were. */
export interface MarginTally {
  add(outcome: RuleOutcome): void;
  /** Adds acts in time, by the step of the time they had left. */
  addLeft(lineOfBusiness: string | null, step: number, acts: number): void;
  result(): MarginCell[];
  /** What was counted so far, as plain values, for `addUp` with what is counted elsewhere. */
  readonly counted: ReadonlyMap<string | null, MarginCell>;
}

export function marginTally(): MarginTally {
  const cells = new Map<string | null, MarginCell>();
  const cellOf = (lineOfBusiness: string | null): MarginCell => {
    const known = cells.get(lineOfBusiness);
    if (known) return known;
    const none = () => Array.from({ length: STEPS }, () => 0);
    const cell: MarginCell = { lineOfBusiness, left: none(), late: none(), noAct: 0 };
    cells.set(lineOfBusiness, cell);
    return cell;
  };
  const raise = (counts: number[], step: number, acts: number) => {
    counts[step] = (counts[step] ?? 0) + acts;
  };

  return {
    add(one) {
      if (one.outcome !== "pass" && one.outcome !== "fail") return;
      const lineOfBusiness = productLineOf(one);
      if (one.outcome === "fail" && one.readings.some(({ verdict }) => verdict.restsOnAbsence)) {
        cellOf(lineOfBusiness).noAct += 1;
        return;
      }
      const margin = marginOf(one);
      if (margin === null) return;
      const { left, late } = cellOf(lineOfBusiness);
      raise(one.outcome === "pass" ? left : late, marginStep(margin), 1);
    },
    addLeft: (lineOfBusiness, step, acts) => raise(cellOf(lineOfBusiness).left, step, acts),
    result: () => [...cells.values()].sort(by(({ lineOfBusiness }) => lineOfBusiness ?? "")),
    counted: cells,
  };
}

/** The time left, or late, that is sure under every reading and whatever the records leave open; null where none is. */
function marginOf({ outcome, readings }: RuleOutcome): number | null {
  const over = (part: "due" | "stop"): Interval | null =>
    readings.flatMap(({ verdict }) => verdict[part] ?? []).reduce<Interval | null>(wider, null);
  const [due, stop] = [over("due"), over("stop")];
  if (due === null || stop === null) return null;
  const [from, to] = outcome === "pass" ? [stop.to, due.from] : [due.to, stop.from];
  return Number.isFinite(from) && Number.isFinite(to) ? to - from : null;
}

function wider(all: Interval | null, one: Interval): Interval {
  return all === null ? one : hull(all, one);
}
