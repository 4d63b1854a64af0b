import { markdownText } from "#shared/markdown-text.js";

/** English as Markdown: a line, and beneath it the parts that are too long to stand in the line. */
export interface Phrase {
  readonly text: string;
  readonly items: readonly Phrase[];
  readonly joined: Joined;
}

/**
 * How a line takes a place in a longer one. `whole`: as it is. `open`: what follows could be taken for part of it.
 * `or`: it ends in a short list of options. `parts`: it is joined itself.
 */
export type Joined = "whole" | "open" | "or" | "parts";

/** Longest line that joins several parts, in characters. */
const LONGEST = 150;
const MOST_IN_LINE = 3;

/** A phrase that fits a line. */
export function line(text: string, joined: Joined = "whole"): Phrase {
  return { text, items: [], joined };
}

/** A lead that ends with a colon, and its parts. */
export function block(text: string, items: readonly Phrase[]): Phrase {
  return { text, items, joined: "whole" };
}

/** Does nothing stand beneath it? */
export function isLine({ items }: Phrase): boolean {
  return items.length === 0;
}

/** Do the phrases fit a line together? */
export function fitLine(parts: readonly Phrase[]): boolean {
  return parts.every(isLine) && parts.reduce((length, { text }) => length + text.length, 0) <= LONGEST;
}

/** Parts joined by a word in a line where they fit one, else beneath the lead. */
export function joinedBy(word: "and" | "or", parts: readonly Phrase[], lead: string): Phrase {
  if (parts.length > MOST_IN_LINE || !fitLine(parts)) return block(lead, parts);
  const texts = parts.map((part, index) => inParentheses(part, word, index === parts.length - 1));
  return line(listed(texts, word), "parts");
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}

/** The text of a phrase as part of a joined line, in parentheses where its end could be mistaken. */
function inParentheses({ text, joined }: Phrase, word: "and" | "or", isLast: boolean): string {
  const isPlain = joined === "whole" || (joined === "open" && isLast) || (joined === "or" && word === "and");
  return isPlain ? text : `(${text})`;
}

/** The phrase after some words: `the clock stops at ` and what stops it. */
export function after(words: string, phrase: Phrase): Phrase {
  return { ...phrase, text: `${words}${phrase.text}` };
}

/** Phrases as a Markdown list, parts indented beneath their lead. */
export function bullets(phrases: readonly Phrase[], depth = 0): string[] {
  return phrases.flatMap(({ text, items }) => [
    `${"  ".repeat(depth)}- ${text}`,
    ...bullets(items, depth + 1),
  ]);
}

/** A name in code font; in quotation marks where it holds what code font cannot show. */
export function code(name: string): string {
  return /^[\p{L}\p{N}_.:/+#-][\p{L}\p{N}_.:/+#, -]*$/u.test(name) ? `\`${name}\`` : quoted(name);
}

/** A text of the policy in quotation marks, its marks escaped. */
export function quoted(text: string): string {
  return `“${markdownText(text)}”`;
}
