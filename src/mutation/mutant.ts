import type { Expression } from "#generated/types.js";

/** One change to a policy: something people get wrong, made on purpose. */
export interface Mutant {
  /** Rule whose file is changed; null: the policy's own file. */
  readonly rule: string | null;
  /** Kind of change, e.g. `limit-longer`; with a variant where a place can be changed in several ways. */
  readonly kind: string;
  /** JSON pointer of the place within the file. */
  readonly pointer: string;
  /** What was changed, in a line. */
  readonly words: string;
  /** What stands there instead; left out: the member is gone. */
  readonly value?: unknown;
}

/** A mutant as a family of mutators makes it: its place in the file is known, the file is not. */
export type Change = Omit<Mutant, "rule">;

/** Stable name of a mutant within its file: kind and place. */
export function mutantId({ kind, pointer }: Pick<Mutant, "kind" | "pointer">): string {
  return `${kind}#${pointer}`;
}

/** The place with another value. */
export function replaced(kind: string, pointer: string, words: string, value: unknown): Change {
  return { kind, pointer, words, value };
}

/** The place without its value. */
export function dropped(kind: string, pointer: string, words: string): Change {
  return { kind, pointer, words };
}

/** An expression that is an object with a certain operator; undefined otherwise. */
export function operand<Operator extends string>(expression: Expression, operator: Operator): unknown {
  if (typeof expression !== "object" || Array.isArray(expression)) return undefined;
  return (expression as Record<string, unknown>)[operator];
}
