import type { Day } from "#calendar/day.js";
import type { Definition, Parameter, Question } from "#generated/types.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Random } from "./random.js";
import type { KeyedTable } from "./tables.js";
import type { Vocabulary } from "./vocabulary.js";

export type Subject = "determination" | "p2pRequest" | "notice";

/** What the expressions of one policy may name. */
export interface PolicyNames {
  /** Last local day of the data: dates of versions and parameters lie round the month before it. */
  readonly asOf: Day;
  readonly questions: readonly Question[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly definitions: readonly {
    readonly name: string;
    readonly type: "boolean" | "instant";
    readonly is: Definition;
  }[];
  readonly tables: readonly KeyedTable[];
  readonly calendars: readonly string[];
}

/** Where an expression is drawn for. */
export interface Env {
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  readonly names: PolicyNames;
  /** Kind of the record at hand. */
  readonly here: RecordKind;
  readonly subject: Subject;
  /** Operators that may still be nested. */
  readonly depth: number;
  readonly inWhere: boolean;
  readonly inDefinition: boolean;
  readonly inGate: boolean;
  readonly allowsDue: boolean;
  /** In a trigger no parameter has a meaning. */
  readonly inTrigger: boolean;
}

/** One level deeper. */
export function deeper(env: Env): Env {
  return { ...env, depth: env.depth - 1 };
}

/** Inside the `where` of a relation of a kind. */
export function within(env: Env, here: RecordKind): Env {
  return { ...env, here, inWhere: true, depth: env.depth - 1 };
}
