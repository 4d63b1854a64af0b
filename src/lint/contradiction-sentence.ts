import type { Contradiction } from "./contradictions.js";

/** A contradiction as a sentence, with the case that shows it. */
export function contradictionSentence({
  deadline,
  other,
  askedAt,
  heldAt,
  isAcknowledged,
}: Contradiction): string {
  const words = `a talk asked for at ${spaced(askedAt)} may be held until ${spaced(heldAt)} by ${deadline}, and then ${other} is not met`;
  return isAcknowledged ? `${words} (the policy's conflict with itself, kept as a rule)` : words;
}

function spaced(local: string): string {
  return local.replace("T", " ");
}
