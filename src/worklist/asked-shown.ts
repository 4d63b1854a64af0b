import type { Finding } from "#generated/types.js";

/** The explanation of a finding in its three parts. */
export interface AskedShown {
  readonly asked: string;
  readonly shown: string;
  /** What would change the result, and what is to be known beside; empty where nothing is said of it. */
  readonly changes: string;
}

const CHANGES = "What would change this: ";

/**
 * Takes the sentences of a finding apart. `asks`: the words of its rule; where they are not in the explanation, as where
 * it cannot be told whether the policy applies, everything is what is shown.
 */
export function askedShownOf({ explanation }: Pick<Finding, "explanation">, asks: string | null): AskedShown {
  const words = asks === null ? "" : ` asks that ${asks}.`;
  const at = words === "" ? -1 : explanation.indexOf(words);
  const start = at < 0 ? 0 : at + words.length;
  // The last one: a recorded text in between may hold the same words.
  const found = explanation.lastIndexOf(CHANGES);
  const end = found < start ? explanation.length : found;
  return {
    asked: explanation.slice(0, start).trim(),
    shown: explanation.slice(start, end).trim(),
    changes: explanation
      .slice(end)
      .trim()
      .replace(CHANGES, "")
      .replace(/^./, (first) => first.toUpperCase()),
  };
}
