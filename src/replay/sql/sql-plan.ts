import type { RecordKind } from "#shared/record-kind.js";
import { type ClockBook, clockBook } from "./clock-book.js";
import { clockSpan } from "./clock-span.js";
import type { DatingFacts, DropFacts } from "./facts.js";
import type { RelatedGrain } from "./frame.js";
import { type Gather, gatherBook } from "./gather.js";
import { type Numbering, numbering } from "./merged.js";

/** What all frames of a run share, filled while rules are compiled. */
export interface SqlPlan {
  readonly facts: DropFacts;
  readonly dating: DatingFacts;
  readonly clocks: ClockBook;
  /** The gathered relation of a grain: one for all that ask. */
  gather(grain: RelatedGrain): Gather;
  readonly gathers: ReadonlyMap<string, Gather>;
  /** Look-up tables by name, with the names of their columns. */
  readonly lookups: Set<string>;
  /** Fields whose texts are compared as names. */
  readonly names: Map<string, NameField>;
  /** Tells equal nodes of the plans. */
  readonly numbers: Numbering;
}

export interface NameField {
  readonly kind: RecordKind;
  readonly field: string;
}

export function sqlPlan(facts: DropFacts, dating: DatingFacts): SqlPlan {
  const gathers = new Map<string, Gather>();
  const plan: SqlPlan = {
    facts,
    dating,
    clocks: clockBook(facts.calendars, clockSpan(facts)),
    gather(grain) {
      const name = JSON.stringify(grain);
      const known = gathers.get(name) ?? gatherBook(plan, grain, `gathered ${gathers.size}`);
      gathers.set(name, known);
      return known;
    },
    gathers,
    lookups: new Set(),
    names: new Map(),
    numbers: numbering(),
  };
  return plan;
}
