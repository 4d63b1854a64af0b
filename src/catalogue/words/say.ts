import type { Expression, ExpressionObject } from "#generated/types.js";
import type { Phrase } from "./phrase.js";
import type { Speaker } from "./speaker.js";

/** How the parts of an expression are said; given to those that say one operator. */
export interface Say {
  /** A predicate as a clause; with `holds` false its opposite. */
  readonly condition: (expression: Expression, speaker: Speaker, holds?: boolean) => Phrase;
  /** A value as a noun phrase. */
  readonly value: (expression: Expression, speaker: Speaker) => Phrase;
}

/** Is it an operator with its companions, rather than a literal? */
export function isOperator(part: Expression | undefined): part is ExpressionObject {
  return typeof part === "object" && !Array.isArray(part);
}
