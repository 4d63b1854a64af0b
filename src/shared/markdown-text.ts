/** Control characters and line breaks, which would end a table row or a list item. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * A text that stands in a line or a table cell of Markdown as itself: marks are escaped, angle brackets
 * (and ampersands that would begin an entity) become entities, line breaks become spaces, bare addresses are kept from turning into links.
 */
export function markdownText(text: string): string {
  return text
    .replace(BREAKS, " ")
    .replace(/[\\`*[\]|~$]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/^(\s*)([-+=#])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Texts as a list of Markdown. */
export function markdownList(texts: readonly string[]): string[] {
  return texts.map((text) => `* ${markdownText(text)}`);
}

/** A heading and a list below it; nothing where there is nothing to list. */
export function markdownSection(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : ["", `## ${markdownText(title)}`, "", ...markdownList(texts)];
}
