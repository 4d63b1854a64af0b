export { type FindingsContext, findingsContext, type PolicyWords } from "./context.js";
export { findingsOf } from "./finding.js";
export { outcomeLine } from "./outcome-line.js";
export { pendingOf } from "./pending-clock.js";
export { timesOf } from "./times.js";
