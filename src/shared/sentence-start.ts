/** Words as the beginning of a sentence: the first letter large. */
export function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
