import type { Day } from "#calendar/day.js";
import type { Definition, GateRule } from "#generated/types.js";
import { type Problem, problem } from "#shared/error.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Commons, PolicyBundle } from "../bundle.js";
import type { Choices, Reach } from "../plan.js";
import { readsOf } from "../reads.js";
import { type MadeOnce, madeOnce } from "./made-once.js";

export type SubjectKind = "determination" | "p2pRequest" | "notice";

/** Everything one compilation knows: one rule, one combination of readings, one span of trigger dates. */
export interface Compilation {
  readonly bundle: PolicyBundle;
  readonly commons: Commons;
  readonly choices: Choices;
  /** Trigger date for dated parameters; null where none may be used (in the trigger itself). */
  readonly day: Day | null;
  readonly gates: readonly GateRule[];
  readonly subject: SubjectKind;
  readonly report: (found: Problem) => void;
  readonly once: OnceEach;
}

/** Parts of a policy that are compiled once for all compilations to which they are the same. */
export interface OnceEach {
  readonly definition: MadeOnce<Definition>;
  readonly gate: MadeOnce<GateRule>;
}

/** Nothing is made yet: for the compilations of one rule, or of one expression. */
export function onceEach(bundle: PolicyBundle, commons: Commons): OnceEach {
  return {
    definition: madeOnce(({ as }) => readsOf([as], bundle, commons)),
    gate: madeOnce(({ when, onlyIf }) => readsOf([when, onlyIf], bundle, commons)),
  };
}

/** Where an expression stands. */
export interface Scope {
  readonly compilation: Compilation;
  /** Kind of the record at hand, and how it is reached. */
  readonly here: RecordKind;
  readonly reach: Reach;
  readonly inWhere: boolean;
  /** Inside a definition `subject` may not be said. */
  readonly inDefinition: boolean;
  readonly allowsAct: boolean;
  readonly allowsDue: boolean;
  /** In `until` a date alone is its last instant; what is only compared there stays a day. */
  readonly runsToEnd: boolean;
  /** Inside a gate: may not ask `permitted`. */
  readonly inGate: boolean;
  readonly definitions: readonly string[];
  readonly file: string;
  readonly pointer: string;
}

/** The scope of a part of the expression. */
export function inside(scope: Scope, part: string | number): Scope {
  return { ...scope, pointer: `${scope.pointer}/${part}` };
}

/** Reports a problem at the scope's place. */
export function refuse(scope: Scope, code: string, message: string, help?: string): void {
  scope.compilation.report(problem(code, message, `${scope.file}#${scope.pointer}`, help));
}

/** The scope in which a rule's own parts are compiled. */
export function subjectScope(
  compilation: Compilation,
  file: string,
  pointer: string,
  more: Partial<Scope> = {},
): Scope {
  return {
    compilation,
    here: compilation.subject,
    reach: compilation.subject === "determination" ? "determination" : "subject",
    inWhere: false,
    inDefinition: false,
    allowsAct: false,
    allowsDue: false,
    runsToEnd: false,
    inGate: false,
    definitions: [],
    file,
    pointer,
    ...more,
  };
}
