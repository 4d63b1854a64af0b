import { after, block, isLine, line, listed, type Phrase } from "./phrase.js";

export type Comparison = "equal" | "atMost" | "before" | "atOrBefore";

/** An operand of a comparison. */
export interface Side {
  readonly phrase: Phrase;
  /** A number as it stands in the rule. */
  readonly isNumber: boolean;
  /** A field, a definition or another value that is worked out: not a text or number as it stands. */
  readonly isWorkedOut: boolean;
  /** A name, compared without case, accents and differences of space. */
  readonly isName: boolean;
}

/** Verb between first and second, and the verb that says the same of second and first. */
interface Verb {
  readonly forth: string;
  readonly back: string;
}

const VERBS: Readonly<Record<Exclude<Comparison, "equal">, { readonly yes: Verb; readonly no: Verb }>> = {
  atMost: {
    yes: { forth: "is at most", back: "is at least" },
    no: { forth: "is more than", back: "is less than" },
  },
  before: {
    yes: { forth: "is before", back: "is after" },
    no: { forth: "is at or after", back: "is at or before" },
  },
  atOrBefore: {
    yes: { forth: "is at or before", back: "is at or after" },
    no: { forth: "is after", back: "is before" },
  },
};

/** Two operands compared; with `holds` false the opposite. What is long or worked out is said before what is not. */
export function compared(kind: Comparison, [first, second]: readonly [Side, Side], holds: boolean): Phrase {
  const { forth, back } =
    kind === "equal" ? equality(first, second, holds) : VERBS[kind][holds ? "yes" : "no"];
  const long = [first, second].filter(({ phrase }) => !isLine(phrase));
  if (long.length === 2)
    return block(`the first of these ${forth} the second:`, [first.phrase, second.phrase]);
  if (first.isNumber || !isLine(first.phrase))
    return after(`${enclosed(second.phrase)} ${back} `, first.phrase);
  return after(`${enclosed(first.phrase)} ${forth} `, second.phrase);
}

/** What stands before a verb: in parentheses where its end could be mistaken for the rest of the sentence. */
function enclosed({ text, joined }: Phrase): string {
  return joined === "parts" || joined === "open" ? `(${text})` : text;
}

function equality(first: Side, second: Side, holds: boolean): Verb {
  const plain = !(first.isWorkedOut && second.isWorkedOut);
  const name = first.isName && second.isName ? " name" : "";
  const verb = `is ${holds ? "" : "not "}${plain ? "" : `the same${name} as`}`.trim();
  return { forth: verb, back: verb };
}

/**
 * A value among options: as they stand, each in code font, or as the phrase that gives them. `verb` is `is`, or
 * `is recorded as`; with `holds` false the opposite.
 */
export function among(
  value: Phrase,
  options: readonly string[] | Phrase,
  holds: boolean,
  verb: "is" | "is recorded as" = "is",
): Phrase {
  const said = holds ? verb : verb.replace("is", "is not");
  if (!("text" in options)) {
    const words =
      !holds && verb === "is" && options.length > 1
        ? `is neither ${listed(options, "nor")}`
        : `${said} ${listed(options, "or")}`;
    return isLine(value)
      ? line(
          `${enclosed(value)} ${words}`,
          options.length > 2 ? "parts" : options.length > 1 ? "or" : "whole",
        )
      : block(`what follows ${words}:`, [value]);
  }
  if (!isLine(value)) return block(`the first of these ${said} one of the second:`, [value, options]);
  return after(`${enclosed(value)} ${said} one of `, options);
}
