/** Every object of an expression, a plan or another tree of plain data, the whole before its parts. */
export function* partsIn(tree: unknown): Generator<object> {
  const ahead = [tree];
  while (ahead.length > 0) {
    const part = ahead.pop();
    if (typeof part !== "object" || part === null) continue;
    yield part;
    ahead.push(...Object.values(part).reverse());
  }
}
