/** Orders numbers, the infinite ones too. */
export function byNumber(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
