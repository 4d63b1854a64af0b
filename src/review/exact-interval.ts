/** Ends of an interval, in per cent with one decimal. */
export interface ExactInterval {
  readonly lowest: number;
  readonly highest: number;
}

/** Half of what an interval of 95 per cent leaves out on each side. */
const TAIL = 0.025;
/** Halvings: beyond 50 the ends do not move any more. */
const STEPS = 60;
/** Less than any step of the ends that could matter, more than the error of the arithmetic. */
const DUST = 1e-9;

/**
 * The exact interval of 95 per cent (Clopper and Pearson) for a share of which `met` of `scored` were seen: the shares
 * under which that is not too rare on either side. Rounded outwards to one decimal. Null where nothing was scored.
 */
export function exactInterval(met: number, scored: number): ExactInterval | null {
  if (scored === 0) return null;
  const lowest = met === 0 ? 0 : shareWhere((share) => 1 - atMost(met - 1, scored, share) < TAIL);
  const highest = met === scored ? 1 : shareWhere((share) => atMost(met, scored, share) > TAIL);
  return {
    lowest: Math.floor(lowest * 1000 + DUST) / 10,
    highest: Math.ceil(highest * 1000 - DUST) / 10,
  };
}

/** The share from which on the test no longer holds. */
function shareWhere(holds: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How likely at most `most` of `scored` are, where each has the share. Only products: the same on every machine. */
function atMost(most: number, scored: number, share: number): number {
  let term = 1;
  for (let each = 0; each < scored; each += 1) term *= 1 - share;
  let sum = term;
  for (let seen = 1; seen <= most; seen += 1) {
    term *= ((scored - seen + 1) / seen) * (share / (1 - share));
    sum += term;
  }
  return sum;
}
