export { checkMapping } from "./check-mapping.js";
export { filledFields } from "./compile-plan.js";
export type { IntakeResult, IntegrityNote, SourceFile } from "./contract.js";
export { type IntakeOptions, intake } from "./intake.js";
export { REJECT_CODES, type RejectCode } from "./reject-codes.js";
