/**
 * Every object of an expression, a plan or another tree of plain data, the whole before its parts. What stands in several
 * places is given once: the readings of a rule share most of their parts.
 */
export function* partsIn(tree: unknown): Generator<object> {
  const given = new Set<object>();
  const ahead = [tree];
  while (ahead.length > 0) {
    const part = ahead.pop();
    if (typeof part !== "object" || part === null || given.has(part)) continue;
    given.add(part);
    yield part;
    ahead.push(...Object.values(part).reverse());
  }
}
