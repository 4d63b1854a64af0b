import { fieldPhrase } from "#schema/field-phrase.js";

/** A field in a sentence, with the name beside by which it is found: ``the time of the decision (`decidedAt`)``. */
export function fieldName(path: string, kind: string): string {
  const phrase = fieldPhrase(path, kind);
  if (phrase === path) return path;
  return phrase === null ? `\`${path}\`` : `${phrase} (\`${path}\`)`;
}

/** The same inside brackets: ``the time of the decision, `decidedAt` ``. `words`: what else it is called, where it is no field. */
export function fieldNameWithin(path: string, kind: string, words: string | null = null): string {
  const phrase = words ?? fieldPhrase(path, kind);
  return phrase === null ? `\`${path}\`` : `${phrase}, \`${path}\``;
}
