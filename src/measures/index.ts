export { ledgerUnits } from "./ledger-units.js";
export { measuresAsked } from "./measures-asked.js";
export { measuresOf } from "./measures-of.js";
export { type MeasuresView, measuresView } from "./measures-view.js";
export { findingsMeant } from "./rule-figures-view.js";
