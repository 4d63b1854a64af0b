export { auditOf, DROP, MAPPINGS, TABLES } from "./audit-of.js";
export type { SynthRequest } from "./drop-plan.js";
export { synthesize } from "./synthesize.js";
export type { DropLine, PlantedLine, RejectedLine, TruthLine } from "./truth.js";
export type { Sink } from "./writer.js";
