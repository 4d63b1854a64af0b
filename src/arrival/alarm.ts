import type { RecordKind } from "#shared/record-kind.js";

/** Something that did not arrive as it should, before the catalogue says what it means. */
export interface Alarm {
  /** Check of checks/arrival.json. */
  readonly check: string;
  readonly sender: string;
  /** Kinds that are touched; none: it cannot be told which. */
  readonly kinds: readonly RecordKind[];
  readonly month: string | null;
  readonly file: string | null;
  readonly expected: string | null;
  readonly found: string | null;
  /** What is the matter, without who sent it. */
  readonly words: string;
}
