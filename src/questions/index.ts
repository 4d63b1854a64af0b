export { deskOf } from "./desk.js";
export { deskMarkdown } from "./desk-markdown.js";
export { deskText } from "./desk-text.js";
