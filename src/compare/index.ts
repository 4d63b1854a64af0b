export { compareRuns, differingCases } from "./compare-runs.js";
export { comparisonMarkdown } from "./comparison-markdown.js";
export { comparisonText } from "./comparison-text.js";
export { caseRecords, type SavedRun } from "./saved-run.js";
