export { type GateHead, gateFindings, gateOf, gateRejects } from "./gate.js";
export { NONE_SET, notMetAtMost } from "./limits.js";
export { type CountedFinding, type GateRun, gateRun } from "./run.js";
export { type Nameable, thresholdProblems } from "./threshold-problems.js";
export { todaysThresholds } from "./todays-thresholds.js";
