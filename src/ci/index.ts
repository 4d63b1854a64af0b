export { annotations, command } from "./annotations.js";
export { gateJson } from "./gate-json.js";
export type { GatedRun } from "./gated-run.js";
export { jobSummary } from "./job-summary.js";
export { junit } from "./junit.js";
export { nextSteps } from "./next-steps.js";
export { sarif } from "./sarif.js";
