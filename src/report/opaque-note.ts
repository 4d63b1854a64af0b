/** What stands for a number that may be that of a member, a case or a record. */
export const NUMBER_LEFT_OUT = "[number left out]";
/** What stands for the name of a file that is none of the run's. */
const FILE_LEFT_OUT = "[file left out]";

/** Signs that a reviewer may write as one word: letters and digits with what joins them. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}._/-]*[\p{L}\p{N}])?/gu;
const FILE_NAME = /\.(?:csv|tsv|txt|xlsx?|pdf|docx?|tiff?|png|jpe?g|eml|msg|zip|json|xml|wav|mp3)$/i;
const DAY = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)(?:T[\d:]+)?$/;
const LETTER = /\p{L}/u;
/** Longer than a year or the number of a statute. */
const LONG_NUMBER = /\d{5,}/;
/** A telephone number or the like, in parts; the dots of a citation join none. */
const IN_PARTS = /^(?=(?:\D*\d){7})[\d/-]+$/;
const DIGITS_OF_AN_ID = 3;

/**
 * A reviewer's note as a report may print it: without what may be the number of a member, a case or a record, and without
 * names of files. Days, limits and citations stay. Names of people cannot be told from other words: the workbook asks for
 * none.
 */
export function opaqueNote(note: string): string {
  return note.replace(WORD, (word) => {
    if (DAY.test(word)) return word;
    if (FILE_NAME.test(word)) return FILE_LEFT_OUT;
    return isNumber(word) ? NUMBER_LEFT_OUT : word;
  });
}

function isNumber(word: string): boolean {
  if (!LETTER.test(word)) return LONG_NUMBER.test(word) || IN_PARTS.test(word);
  return (word.match(/\d/g) ?? []).length >= DIGITS_OF_AN_ID;
}
