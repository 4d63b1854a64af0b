export { assembleResult } from "./assemble.js";
export { isTrusted, orphansOf } from "./data-quality.js";
export { type Judgement, judgementsOf, judgesHeld } from "./judgement.js";
export { notTestedLines } from "./not-tested.js";
export { type Dating, datingOf, dayOfSubject, monthOf } from "./period.js";
export { basisOf } from "./policy-facts.js";
export { inPeriod, type Tally, type TallyCounts, tally } from "./tally.js";
export { WORST_FIRST } from "./worst.js";
