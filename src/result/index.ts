export { assembleResult } from "./assemble.js";
export { notTestedLines } from "./not-tested.js";
export { datingOf } from "./period.js";
export { basisOf } from "./policy-facts.js";
export { inPeriod, tally } from "./tally.js";
