import { groupBy } from "#shared/group-by.js";
import type { RecordKind } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";

/** A kind that is incomplete: for the parent a rejected row names, or (parent null, whole) for every parent of the sender. */
export interface SetAside {
  readonly sender: string;
  readonly kind: RecordKind;
  /** Key of the parent (determination or P2P; for a determination its own key), or null where it cannot be read. */
  readonly parent: string | null;
  /** The whole file could not be read: every parent of the sender is touched. */
  readonly whole: boolean;
  /** The authorisation number of a row that would have made a determination, or a P2P that names its parent by nothing else. */
  readonly number?: string;
}

/** What was set aside: ordered by sender, kind and parent, each once. */
export interface SetAsides extends Iterable<SetAside> {
  /** Keys of the parents that rows of a kind name, whoever sent them. */
  parentsOf(kind: RecordKind): ReadonlySet<string>;
  /** Authorisation numbers that rows of a kind bear, each with the one parent that they name beside it, or null. */
  numbersOf(kind: RecordKind): ReadonlyMap<string, string | null>;
  /** Kinds of which rows name a parent. */
  kindsWithParents(): RecordKind[];
  /** Could a file of one of the senders that brings the kind not be read at all? */
  isWhole(kind: RecordKind, senders: ReadonlySet<string>): boolean;
}

/** What is set aside, told as it is found. */
export interface SetAsideBook extends SetAsides {
  add(aside: SetAside): void;
  /** Adds what another book holds, which is not added to any more. */
  addAll(book: SetAsideBook): void;
  groups(): Iterable<Group>;
}

/** What one sender's rows of one kind take out. A million rejected rows leave a set of keys here, and no object each. */
interface Group {
  readonly sender: string;
  readonly kind: RecordKind;
  readonly parents: Set<string>;
  readonly numbers: Map<string, string | null>;
  unnamed: boolean;
  whole: boolean;
}

export function setAsides(given: Iterable<SetAside> = []): SetAsideBook {
  const bySender = new Map<string, Map<RecordKind, Group>>();
  const unions = new Map<RecordKind, ReadonlySet<string>>();

  /** The group told of last, and the parent: in a file of bad rows they are mostly those of the row before. */
  let last: Group | null = null;
  let lastParent: string | null = null;

  function groupOf(sender: string, kind: RecordKind, parents: () => Set<string>): Group {
    if (last?.kind === kind && last.sender === sender) return last;
    const kinds = bySender.get(sender) ?? new Map<RecordKind, Group>();
    bySender.set(sender, kinds);
    const empty = { numbers: new Map(), unnamed: false, whole: false };
    const group = kinds.get(kind) ?? { sender, kind, parents: parents(), ...empty };
    kinds.set(kind, group);
    last = group;
    lastParent = null;
    return group;
  }

  function* groups(): Generator<Group> {
    for (const kinds of bySender.values()) yield* kinds.values();
  }

  function add({ sender, kind, parent, whole, number }: SetAside): void {
    const group = groupOf(sender, kind, () => new Set());
    if (number !== undefined) addNumber(group.numbers, number, parent);
    if (whole) group.whole = true;
    else if (parent === null) group.unnamed ||= number === undefined;
    else if (parent !== lastParent) {
      lastParent = parent;
      if (group.parents.has(parent)) return;
      group.parents.add(ownText(parent));
      unions.delete(kind);
    }
  }

  for (const aside of given) add(aside);
  return {
    add,
    groups,
    addAll(book) {
      unions.clear();
      for (const { sender, kind, parents, numbers, unnamed, whole } of book.groups()) {
        const group = groupOf(sender, kind, () => parents);
        if (group.parents !== parents) for (const parent of parents) group.parents.add(parent);
        for (const [number, parent] of numbers) addNumber(group.numbers, number, parent);
        group.unnamed ||= unnamed;
        group.whole ||= whole;
      }
    },
    parentsOf(kind) {
      const known = unions.get(kind);
      if (known) return known;
      const sets = [...groups()].filter((group) => group.kind === kind).map(({ parents }) => parents);
      const union = sets.length === 1 && sets[0] ? sets[0] : new Set(sets.flatMap((set) => [...set]));
      unions.set(kind, union);
      return union;
    },
    numbersOf(kind) {
      const union = new Map<string, string | null>();
      for (const group of groups())
        if (group.kind === kind)
          for (const [number, parent] of group.numbers) addNumber(union, number, parent);
      return union;
    },
    kindsWithParents: () => [
      ...new Set([...groups()].filter(({ parents }) => parents.size > 0).map(({ kind }) => kind)),
    ],
    isWhole: (kind, senders) =>
      [...groups()].some((group) => group.kind === kind && group.whole && senders.has(group.sender)),
    *[Symbol.iterator]() {
      // In the order of what each would be as JSON, which a saved ledger keeps.
      const ordered = [...groups()]
        .map((group) => ({ ...group, name: JSON.stringify([group.sender, group.kind]) }))
        .sort((a, b) => byText(a.name, b.name));
      for (const { sender, kind, parents, numbers, unnamed, whole } of ordered) {
        const numbered = groupBy([...numbers], ([, parent]) => parent);
        const each = (parent: string | null) =>
          (numbered.get(parent) ?? [])
            .map(([number]) => number)
            .sort(byText)
            .map((number) => ({ sender, kind, parent, whole: false, number }));
        const names = Array.from(parents, (parent) => JSON.stringify(parent)).sort();
        for (const name of names) {
          const parent = JSON.parse(name) as string;
          if (numbered.has(parent)) yield* each(parent);
          else yield { sender, kind, parent, whole: false };
        }
        yield* each(null);
        if (unnamed) yield { sender, kind, parent: null, whole: false };
        if (whole) yield { sender, kind, parent: null, whole: true };
      }
    },
  };
}

/** A number that rows bear beside several parents, or beside none that can be read, is of no one parent. */
function addNumber(numbers: Map<string, string | null>, number: string, parent: string | null): void {
  const known = numbers.get(number);
  if (known === undefined) numbers.set(ownText(number), parent === null ? null : ownText(parent));
  else if (known !== parent) numbers.set(number, null);
}

/** From this length on V8 cuts no copy out of a text but a view of it. */
const VIEWED = 13;

/** A text of its own: what is cut out of a row keeps the whole row in memory. */
function ownText(text: string): string {
  return text.length < VIEWED ? text : (JSON.parse(JSON.stringify(text)) as string);
}
