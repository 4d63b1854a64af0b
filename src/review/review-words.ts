import type { FactorSays, ReviewDefinition } from "#generated/types.js";
import { SCORE_WORDS } from "#report/words.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import type { Choice } from "./form.js";
import type { Score } from "./score-slots.js";

/** What a reviewer chooses of a factor. */
export const SCORES: readonly Choice<Score>[] = (["met", "not-met", "na"] as const).map((code) => ({
  code,
  word: SCORE_WORDS[code],
}));

/** What the data say, marked so that nobody takes it for a score. */
export function saysText({ says, source }: FactorSays): string {
  return says === null ? `Data: ${source}` : `Data: ${SCORE_WORDS[says]} · ${source}`;
}

/** How files are drawn, scored and counted, each with how far it is confirmed. */
export function methodOf(review: ReviewDefinition): string[] {
  const { universe, sample, unit, stopRule, replacement, bands } = review;
  return [universe, sample, unit, stopRule, replacement, bands].map(
    ({ words, evidence }) => `${words} [${EVIDENCE_WORDS[evidence]}]`,
  );
}
