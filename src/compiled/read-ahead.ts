/**
 * What `read` gives for 0, `batch`, 2 `batch` … below `count`, one item after the other: while the items of one batch are
 * worked at, the next is being read. An error of `read` comes where its batch would have come.
 */
export async function* readAhead<T>(
  read: (first: number) => Promise<readonly T[]>,
  batch: number,
  count: number,
): AsyncGenerator<T> {
  const begin = (first: number): Promise<readonly T[]> => {
    const coming = first < count ? read(first) : Promise.resolve([]);
    // An error that comes early is kept until its batch is asked for.
    coming.catch(() => undefined);
    return coming;
  };
  let coming = begin(0);
  try {
    for (let next = batch; next < count + batch; next += batch) {
      const items = await coming;
      coming = begin(next);
      yield* items;
    }
  } finally {
    // Whoever breaks off leaves no reading behind that nobody waits for.
    await coming.catch(() => undefined);
  }
}
