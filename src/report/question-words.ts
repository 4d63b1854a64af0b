import type { PolicyResult } from "#generated/types.js";

/** What an open question asks, in the words of its policy; its identifier where the result does not hold them. */
export function questionWords(policy: PolicyResult | null, id: string): string {
  return questionOf(policy, id)?.words ?? id;
}

/** A question and one of its answers; identifiers where the result does not hold their words. */
export function readingWords(policy: PolicyResult | null, id: string, option: string): string {
  const meaning = meaningOf(policy, id, option);
  return `${questionOf(policy, id)?.words ?? `${id}:`} ${meaning === null ? option : `${option}: ${meaning}`}`;
}

/** What an answer to a question means, for a sentence that goes on with `if`; identifiers where the result does not hold it. */
export function answerWords(policy: PolicyResult | null, id: string, option: string): string {
  return meaningOf(policy, id, option) ?? `${id}: ${option}`;
}

function meaningOf(policy: PolicyResult | null, id: string, option: string): string | null {
  return questionOf(policy, id)?.options[option]?.replace(/\.$/, "") ?? null;
}

function questionOf(policy: PolicyResult | null, id: string) {
  return policy?.questions.find((one) => one.id === id);
}
