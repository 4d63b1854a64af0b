export { type ReportFile, type ReportInput, renderReports } from "./render-reports.js";
