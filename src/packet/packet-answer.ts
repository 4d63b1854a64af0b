import { dutiesSentence } from "./duties-sentence.js";
import type { ShownLine } from "./line-views.js";
import type { Standing } from "./standing.js";

const SENTENCES: readonly { readonly standing: Standing; readonly start: string }[] = [
  {
    standing: "below-in-any-case",
    start: "Below the action level, even if every undecided case resolves as met",
  },
  { standing: "below", start: "Below the action level as documented" },
  { standing: "cannot-be-told", start: "It cannot be told whether these stand below the action level" },
  { standing: "at-or-above", start: "At or above the action level" },
  { standing: "no-level", start: "No action level is set for" },
];

/** The answer of page one: which duties stand below their action level, the worst first. */
export function packetAnswer(lines: readonly ShownLine[]): string[] {
  const spoken = lines.filter(({ counted }) => counted.silent === null);
  const silent = (why: "none-tested" | "not-testable") =>
    lines.filter(({ counted }) => counted.silent === why);
  return [
    ...SENTENCES.flatMap(({ standing, start }) =>
      dutiesSentence(
        start,
        spoken.filter((line) => line.standing === standing),
      ),
    ),
    ...dutiesSentence("Not testable from this data", silent("not-testable")),
    ...dutiesSentence("No case came under", silent("none-tested")),
  ];
}
