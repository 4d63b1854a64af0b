/** Items that a helper has at a time: one at work, and one that waits, so that it need not wait for us. */
const AT_ONCE = 2;
/** Results of a helper's worth that may wait for an earlier one: a helper that is slow at first keeps nobody. */
const HELD = 8;

/**
 * What `here` gives for each item, in the order of the items. Helpers, which give the same, take as many as they can; what is
 * left is done here meanwhile. An error comes where its result would have come. Results that wait for an earlier one are at
 * most `held` for each helper.
 */
export async function* shareOut<T, R>(
  items: AsyncIterable<T>,
  helpers: readonly ((item: T) => Promise<R>)[],
  here: (item: T) => Promise<R>,
  held = HELD,
): AsyncGenerator<R> {
  const underWay = helpers.map(() => 0);
  const most = helpers.length * held;
  const coming: Promise<R>[] = [];
  for await (const item of items) {
    const least = Math.min(...underWay);
    const free = least < AT_ONCE ? underWay.indexOf(least) : -1;
    const helper = helpers[free];
    const result = helper === undefined ? here(item) : counted(helper, item, underWay, free);
    coming.push(result);
    // An error that comes early is kept until its result is asked for.
    const done = result.catch(() => undefined);
    if (helper === undefined) await done;
    while (coming.length > most) yield await (coming.shift() as Promise<R>);
  }
  for (const result of coming) yield await result;
}

function counted<T, R>(helper: (item: T) => Promise<R>, item: T, underWay: number[], at: number): Promise<R> {
  const change = (by: number) => {
    underWay[at] = (underWay[at] ?? 0) + by;
  };
  change(1);
  const result = helper(item);
  result.then(
    () => change(-1),
    () => change(-1),
  );
  return result;
}
