const HOUR = 3_600_000_000;

/** Upper ends of the steps by which time left and time late are counted, in microseconds; the last step has none. */
export const STEP_ENDS: readonly number[] = [4 * HOUR, 24 * HOUR, 48 * HOUR, 120 * HOUR];

/** How many steps there are. */
export const STEPS = STEP_ENDS.length + 1;

/** The step that so many microseconds lie in, from 0; an end belongs to the step below it. */
export function marginStep(micros: number): number {
  const step = STEP_ENDS.findIndex((end) => micros <= end);
  return step < 0 ? STEP_ENDS.length : step;
}
