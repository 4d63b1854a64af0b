import type { ReportSection } from "#generated/types.js";

/** Number and title of a section, and the domain of care where it has one. */
export function headingOf({ id, title, domain }: ReportSection): string {
  const name = id === "" ? title : `${id}: ${title}`;
  return domain === undefined ? name : `${name}, ${domain}`;
}

/** Where the section of that place in the order stands on the page. */
export function anchorOf(index: number): string {
  return `section-${index + 1}`;
}
