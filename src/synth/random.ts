/** Random numbers that depend on nothing but the two numbers they were begun with. */
export interface Random {
  /** Begins anew: the same seed and stream give the same numbers. */
  begin(seed: number, stream: number): void;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** A whole number from `least` to `greatest`, both included. */
  between(least: number, greatest: number): number;
  /** A number from 0 to below 1. */
  share(): number;
}

/** Numbers thrown away after a start, so that near seeds give unlike numbers. */
const WARM_UP = 12;
const RANGE = 2 ** 32;

/** sfc32 of PractRand (Chris Doty-Humphrey): three words of state and a counter, 32 bits a step. */
export function createRandom(): Random {
  let a = 0;
  let b = 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  };
  return {
    begin(seed, stream) {
      a = seed | 0;
      b = stream | 0;
      c = Math.floor(seed / RANGE) | 0;
      counter = 1;
      for (let step = 0; step < WARM_UP; step += 1) next();
    },
    below: (count) => Math.floor((next() / RANGE) * count),
    between: (least, greatest) => least + Math.floor((next() / RANGE) * (greatest - least + 1)),
    share: () => next() / RANGE,
  };
}
