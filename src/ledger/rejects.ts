import type { Reject } from "#generated/types.js";

/** The rows and files that were set aside: counted, and told one by one as often as they are asked for. */
export interface Rejects {
  readonly groups: readonly RejectGroup[];
  /** Every reject, by file and row, some at a time: a drop may have millions, and nobody need hold them. */
  pieces(): AsyncIterable<readonly Reject[]>;
}

/** Rejects that are alike in whatever figures are made of. */
export interface RejectGroup extends RejectFacts {
  readonly rejects: number;
}

/** What is counted of a reject. */
export interface RejectFacts extends Pick<Reject, "file" | "sender" | "kind" | "code" | "column" | "help"> {
  /** Of a row; else the whole file could not be read. */
  readonly isRow: boolean;
  readonly hasParent: boolean;
}

/** Counts rejects as they come. */
export interface RejectTally {
  add(facts: RejectFacts, rejects?: number): void;
  groups(): RejectGroup[];
}

export function rejectTally(): RejectTally {
  const groups = new Map<string, { facts: RejectFacts; rejects: number }>();
  return {
    add(facts, rejects = 1) {
      const { file, sender, kind, code, column, isRow, hasParent } = facts;
      const name = JSON.stringify([file, sender, kind, code, column, isRow, hasParent]);
      const group = groups.get(name);
      if (group) group.rejects += rejects;
      else groups.set(name, { facts, rejects });
    },
    groups: () => [...groups.values()].map(({ facts, rejects }) => ({ ...facts, rejects })),
  };
}

/** What is counted of a reject that is at hand. */
export function factsOf({ file, sender, kind, code, column, help, row, parent }: Reject): RejectFacts {
  return { file, sender, kind, code, column, help, isRow: row !== null, hasParent: parent !== null };
}

/** Rejects that are held, such as those of a saved ledger. */
export function heldRejects(rejects: readonly Reject[]): Rejects {
  const tally = rejectTally();
  for (const reject of rejects) tally.add(factsOf(reject));
  return {
    groups: tally.groups(),
    async *pieces() {
      yield rejects;
    },
  };
}

/** The same rejects; each is told to `onReject` when it is asked for. */
export function heardRejects({ groups, pieces }: Rejects, onReject: (reject: Reject) => void): Rejects {
  return {
    groups,
    async *pieces() {
      for await (const some of pieces()) {
        for (const reject of some) onReject(reject);
        yield some;
      }
    },
  };
}

/** How many of the rejects are such. */
export function countOf(
  { groups }: Pick<Rejects, "groups">,
  isSuch: (facts: RejectFacts) => boolean,
): number {
  return groups.reduce((sum, group) => sum + (isSuch(group) ? group.rejects : 0), 0);
}
