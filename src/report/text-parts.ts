import type { FindingView } from "./view.js";

/** A sentence in parts: what stands in backticks is a name as mappings, policies and data have it. */
export function textParts(text: string): FindingView["explanationParts"] {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== "")
    .map((part) => {
      const isName = /^`.+`$/s.test(part);
      return { text: isName ? part.slice(1, -1) : part, isName };
    });
}
