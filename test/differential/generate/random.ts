/** A stream of random choices that a seed determines wholly: the same seed gives the same batch on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the choices, each with its weight. */
  weighted<T>(choices: readonly (readonly [number, T])[]): T;
  /** `count` different items, or all there are, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[];
  shuffled<T>(list: readonly T[]): T[];
}

/** The stream of a seed (any text). */
export function randomOf(seed: string): Random {
  const next = generator(hash(seed));
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]) => list[int(0, list.length - 1)] as T;
  const shuffled = <T>(list: readonly T[]) => {
    const result = [...list];
    for (let at = result.length - 1; at > 0; at -= 1) {
      const other = int(0, at);
      [result[at], result[other]] = [result[other] as T, result[at] as T];
    }
    return result;
  };
  return {
    next,
    int,
    pick,
    shuffled,
    chance: (probability) => next() < probability,
    weighted<T>(choices: readonly (readonly [number, T])[]): T {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, choice] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return (choices.at(-1) as readonly [number, T])[1];
    },
    sample<T>(list: readonly T[], count: number): T[] {
      const kept = new Set(shuffled(list.map((_, index) => index)).slice(0, count));
      return list.filter((_, index) => kept.has(index));
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text)
    value = Math.imul(value ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  return value;
}

/** mulberry32: one word of state, even enough for tests. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
