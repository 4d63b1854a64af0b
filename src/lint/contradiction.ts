import { contradictionSentence } from "./contradiction-sentence.js";
import { contradictionsOf } from "./contradictions.js";
import type { Lint } from "./remark.js";

/** Two rules that cannot both be followed; one that the policy keeps as a rule of class policy-conflict is no remark. */
export const contradiction: Lint = {
  id: "contradiction",
  find: ({ bundle, commons, plan }) =>
    contradictionsOf(bundle, commons, plan)
      .filter(({ isAcknowledged }) => !isAcknowledged)
      .map((one) => ({ at: one.other, message: contradictionSentence(one) })),
};
