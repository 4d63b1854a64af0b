export { ledgerUnits } from "./ledger-units.js";
export { measuresOf } from "./measures-of.js";
export { type MeasuresView, measuresView } from "./measures-view.js";
export { findingsMeant } from "./rule-figures-view.js";
export { withWindows } from "./with-windows.js";
