/**
 * How many cases a property draws and from where: the same ones in every run, so that a change fails it and not the lot.
 * `TIMES=50 SEED=7 npx vitest run test/...` looks for more by hand.
 */
export function runs(numRuns = 100): { readonly seed: number; readonly numRuns: number } {
  const { TIMES = "1", SEED = "20261123" } = process.env;
  return { seed: Number(SEED), numRuns: Math.ceil(numRuns * Number(TIMES)) };
}
