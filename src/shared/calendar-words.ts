/** A calendar as a reader knows it, and by its name in policies: `“Holidays of the plan” (own-days)`. */
export function calendarWords({ id, title }: { readonly id: string; readonly title: string }): string {
  return `“${title}” (${id})`;
}
