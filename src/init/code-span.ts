/** A text as code in Markdown; a backtick in it cannot end the span. */
export function codeSpan(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/[\r\n\t]+/g, " ")}\``;
}
