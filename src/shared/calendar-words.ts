/** A calendar as a reader knows it, and by its name in policies: `“Federal holidays of the United States” (us-federal)`. */
export function calendarWords({ id, title }: { readonly id: string; readonly title: string }): string {
  return `“${title}” (${id})`;
}
