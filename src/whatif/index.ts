export { compareWordings } from "./compare.js";
export { whatIfMarkdown } from "./markdown.js";
export { whatIfRows } from "./rows.js";
export { whatIfCounts, whatIfText } from "./text.js";
