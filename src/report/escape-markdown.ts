import { markdownText } from "#shared/markdown-text.js";

export { markdownText };

/** The same value with every text in it escaped, so that no cell of a template can be forgotten. */
export function markdownView<View>(view: View): View {
  return escaped(view) as View;
}

function escaped(value: unknown): unknown {
  if (typeof value === "string") return markdownText(value);
  if (Array.isArray(value)) return value.map(escaped);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, escaped(member)]));
}
