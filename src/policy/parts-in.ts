/** Every object of an expression, a plan or another tree of plain data, the whole before its parts. */
export function* partsIn(tree: unknown): Generator<object> {
  if (typeof tree !== "object" || tree === null) return;
  yield tree;
  for (const part of Object.values(tree)) yield* partsIn(part);
}
