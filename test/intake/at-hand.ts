import type { Reject } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import type { Rejects } from "#ledger/rejects.js";
import type { SetAside } from "#ledger/set-asides.js";

/** What intake gave, with the rejects and what is set aside in lists. */
export type TakenAtHand = AtHand<IntakeResult>;

type AtHand<Taken> = Omit<Taken, "rejects" | "setAside"> & {
  readonly rejects: readonly Reject[];
  readonly setAside: readonly SetAside[];
};

/** Has the rejects told, and holds their groups to them. */
export async function atHand<Taken extends Pick<IntakeResult, "rejects" | "setAside">>(
  taken: Taken,
): Promise<AtHand<Taken>> {
  const rejects = await allOf(taken.rejects);
  const counted = taken.rejects.groups.reduce((sum, group) => sum + group.rejects, 0);
  if (counted !== rejects.length) throw new Error(`${counted} rejects are counted, ${rejects.length} told`);
  for (const group of taken.rejects.groups) {
    const told = rejects.filter(
      (one) =>
        one.file === group.file &&
        one.sender === group.sender &&
        one.kind === group.kind &&
        one.code === group.code &&
        one.column === group.column &&
        one.help === group.help &&
        (one.row !== null) === group.isRow &&
        (one.parent !== null) === group.hasParent,
    );
    const alike = taken.rejects.groups.filter(
      ({ rejects: _, ...facts }) =>
        JSON.stringify(facts) === JSON.stringify({ ...group, rejects: undefined }),
    );
    const sum = alike.reduce((total, one) => total + one.rejects, 0);
    if (told.length !== sum) throw new Error(`${told.length} rejects are told of ${JSON.stringify(group)}`);
  }
  return { ...taken, rejects, setAside: [...taken.setAside] };
}

export async function allOf(rejects: Rejects): Promise<Reject[]> {
  const all: Reject[] = [];
  for await (const some of rejects.pieces()) all.push(...some);
  return all;
}
