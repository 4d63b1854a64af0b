/** What no day is looked for in: style, title, script and every tag. */
const NOT_TEXT = /<(?:style|title|script)\b.*?<\/(?:style|title|script)>|<[^>]*>/;
/** A day with its weekday, or a month, as reports write them; or the reference of a case, `P-017`. */
const KEPT =
  /(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(?<![\w.-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?![\w-]|\.\w)|(?<![\w.-])P-\d{3,}(?![\w-]|\.\w)/;
const EITHER = new RegExp(`(${NOT_TEXT.source})|(${KEPT.source})`, "gs");

/**
 * A page in which no line breaks inside a day, with or without its weekday, or inside the reference of a case: browsers
 * break after a hyphen. A time may stand on the next line. The style of the page has `keep`.
 */
export function keepDays(html: string): string {
  return html.replace(EITHER, (found, mark?: string) =>
    mark === undefined ? `<span class="keep">${found}</span>` : found,
  );
}
