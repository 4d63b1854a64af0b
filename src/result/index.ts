export { accountingOf, integrityCounts, orphansOf, rejectCounts, trustNotes } from "./data-quality.js";
export { notTestedLines } from "./not-tested.js";
export type { Dating } from "./period.js";
export { inPeriod, type Tally, tally } from "./tally.js";
