import { describe, expect, it } from "vitest";
import { shareOut } from "#compiled/share-out.js";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let item = 0; item < count; item += 1) yield item;
}

/** A helper that ends its work when it is told to, and notes what it was given. */
function helper() {
  const given: number[] = [];
  const ends: (() => void)[] = [];
  const work = (item: number) => {
    given.push(item);
    return new Promise<string>((resolve) => ends.push(() => resolve(`helper ${item}`)));
  };
  return { given, ends, work };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((next) => setImmediate(next));
};

describe("work that is shared out", () => {
  it("is done here where nobody helps, one item as it is asked for", async () => {
    const done: number[] = [];
    const results = shareOut(numbers(3), [], async (item) => {
      done.push(item);
      return `here ${item}`;
    });
    expect((await results.next()).value).toBe("here 0");
    expect(done).toEqual([0]);
    expect(await all(results)).toEqual(["here 1", "here 2"]);
  });

  it("goes to helpers two at a time and is done here meanwhile; results keep the order of the items", async () => {
    const slow = helper();
    const here: number[] = [];
    const results = all(
      shareOut(
        numbers(6),
        [slow.work],
        async (item) => {
          here.push(item);
          return `here ${item}`;
        },
        2,
      ),
    );
    await turns(5);
    // Two wait with the helper, one was done here; no more is taken until the first is ready.
    expect([slow.given, here]).toEqual([[0, 1], [2]]);
    slow.ends[0]?.();
    await turns(5);
    // One at work is one too few: the helper has the next, and the one after it is done here.
    expect([slow.given, here]).toEqual([[0, 1, 3], [2]]);
    slow.ends[1]?.();
    await turns(5);
    expect([slow.given, here]).toEqual([
      [0, 1, 3, 4],
      [2, 5],
    ]);
    for (const end of slow.ends) end();
    expect(await results).toEqual(["helper 0", "helper 1", "here 2", "helper 3", "helper 4", "here 5"]);
  });

  it("shares between helpers", async () => {
    const [a, b] = [helper(), helper()];
    const results = all(shareOut(numbers(4), [a.work, b.work], async () => "here"));
    await turns(6);
    for (const end of [...a.ends, ...b.ends]) end();
    expect(await results).toEqual(["helper 0", "helper 1", "helper 2", "helper 3"]);
    expect([a.given, b.given]).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it.each(["here", "helper"])("an error %s comes where its result would have come", async (place) => {
    const failing = async (item: number) => {
      if (place === "helper" && item === 1) throw new Error("no 1");
      return String(item);
    };
    const here = async (item: number) => {
      if (place === "here" && item === 2) throw new Error("no 2");
      return String(item);
    };
    const found: string[] = [];
    const ended = async () => {
      for await (const one of shareOut(numbers(5), [failing], here)) found.push(one);
    };
    // With a helper that is never done in time, the third item is done here.
    const late = (item: number) => turns(20).then(() => failing(item));
    const lateEnd = async () => {
      for await (const one of shareOut(numbers(5), [late], here)) found.push(one);
    };
    await expect(place === "here" ? lateEnd() : ended()).rejects.toThrow(place === "here" ? "no 2" : "no 1");
    expect(found).toEqual(place === "here" ? ["0", "1"] : ["0"]);
  });
});
