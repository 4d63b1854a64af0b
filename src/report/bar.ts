import type { OutcomeCounts } from "#generated/types.js";
import { count } from "#shared/counted.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import type { BarView } from "./view.js";

const WIDTH = 120;
/** A part that is there is seen: one case in ten thousand must not vanish. */
const LEAST_WIDTH = 3;

/** Of fewer cases a bar shows chance as if it were a share: they have their numbers only. */
const FEWEST_DRAWN = 20;

/** The bar of a rule, null where fewer than twenty were tested. */
export function barOf(counts: OutcomeCounts): BarView | null {
  const tested = testedOf(counts);
  if (tested < FEWEST_DRAWN) return null;
  const undecided = undecidedOf(counts);
  const notMetWidth = widthOf(counts.fail, tested);
  const undecidedWidth = widthOf(undecided, tested);
  const metWidth = counts.pass === 0 ? 0 : oneDecimal(Math.max(0, WIDTH - notMetWidth - undecidedWidth));
  return {
    label: `Met ${count(counts.pass)}, not met ${count(counts.fail)}, undecided ${count(undecided)}`,
    met: { x: 0, width: metWidth },
    notMet: { x: metWidth, width: notMetWidth },
    undecided: { x: oneDecimal(metWidth + notMetWidth), width: undecidedWidth },
  };
}

function widthOf(part: number, whole: number): number {
  return part === 0 ? 0 : oneDecimal(Math.max(LEAST_WIDTH, (part / whole) * WIDTH));
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
