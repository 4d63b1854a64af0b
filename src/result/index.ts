export { assembleResult } from "./assemble.js";
export { isTrusted, orphansOf } from "./data-quality.js";
export { notTestedLines } from "./not-tested.js";
export { type Dating, datingOf, monthOf } from "./period.js";
export { basisOf } from "./policy-facts.js";
export { inPeriod, type Tally, tally } from "./tally.js";
