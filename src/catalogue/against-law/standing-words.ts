import type { Standing } from "./standing.js";

/** How a payer's rules stand to another source's, for people. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  stricter: "the policy asks more (promise)",
  looser: "the policy asks less (risk)",
  same: "the same",
  mixed: "now more, now less",
  "other-start": "other clocks",
  "policy-silent": "the policy is silent",
  "source-silent": "a promise of the plan's own",
  "both-silent": "nothing asked",
  "side-by-side": "side by side",
};
