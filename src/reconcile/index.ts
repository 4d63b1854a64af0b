export { figuresOfRows, listOfRows } from "./figures.js";
export { reconciliationMarkdown } from "./markdown.js";
export { type Reconciled, type ReconcileInput, reconcile } from "./reconcile.js";
export type { ListedCase, RowsApart } from "./reconcile-line.js";
export { deviationRows, reconciliationRows } from "./rows.js";
export { reconciliationText } from "./text.js";
