import type { Random } from "./random.js";

/** The one case that is being written; used again for the next one, so that a million cost no memory. */
export interface CaseDraw {
  readonly random: Random;
  /** Number of the case, padded. */
  name: string;
  /** A random number that `{digits:N}` prints the end of: repeated rows repeat it. */
  digits: number;
  /** Its times in minutes UTC, by the place of the time in its plan. */
  readonly times: Float64Array;
  /** The same on the local clock of the recipe. */
  readonly locals: Float64Array;
  /** Index of the entry drawn from each pool. */
  readonly picked: Int32Array;
}

/** Most times that one case may have. */
export const MOST_TIMES = 64;
const NAME_WIDTH = 7;

/** A case to draw into. */
export function createCaseDraw(random: Random, pools: number): CaseDraw {
  return {
    random,
    name: "",
    digits: 0,
    times: new Float64Array(MOST_TIMES),
    locals: new Float64Array(MOST_TIMES),
    picked: new Int32Array(pools),
  };
}

/** The number of a case as it stands in keys. */
export function caseName(number: number): string {
  return String(number).padStart(NAME_WIDTH, "0");
}
